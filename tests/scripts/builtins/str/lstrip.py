print(repr("  a ".lstrip()), "xxyax".lstrip("xy"), "abc".lstrip("z"))  # expect: 'a ' ax abc
print(repr("\n\t a\n".lstrip()))    # expect: 'a\n'
