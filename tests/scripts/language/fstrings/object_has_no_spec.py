# An object without a __format__ of its own takes no format spec.
print(f"{[1, 2]}")      # expect: [1, 2]
print(f"{[1, 2]:>10}")  # expect raise: TypeError: unsupported format string passed to list.__format__
