print("12".isdecimal(), "1.2".isdecimal(), "".isdecimal(), "-1".isdecimal())  # expect: True False False False
print("1 ".isdecimal())     # expect: False
