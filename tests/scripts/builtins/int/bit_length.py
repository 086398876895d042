print((0).bit_length(), (255).bit_length(), (-256).bit_length())  # expect: 0 8 9
print((2 ** 100).bit_length())  # expect: 101
