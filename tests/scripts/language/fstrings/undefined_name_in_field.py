# An exception in a field names the f-string's line.
x = 1
print(f"{x}")           # expect: 1
print(f"{missing}")     # expect raise: NameError: name 'missing' is not defined
