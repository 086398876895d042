print(ascii("plain"))   # expect: 'plain'
print(ascii("é"))       # expect: '\xe9'
print(ascii("€"))       # expect: '\u20ac'
print(ascii("😀"))       # expect: '\U0001f600'
print(ascii(["ü", 1]))  # expect: ['\xfc', 1]
