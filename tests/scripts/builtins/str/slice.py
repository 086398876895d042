text = "abcdef"
print(text[1:3], text[:-2], text[::2], text[::-1], text[4:1:-1])  # expect: bc abcd ace fedcba edc
print(repr(text[5:2]), text[-100:100], text[:])     # expect: '' abcdef abcdef
