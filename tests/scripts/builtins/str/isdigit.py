print("12".isdigit(), "1a".isdigit(), "".isdigit(), "1.0".isdigit())  # expect: True False False False
print("007".isdigit())  # expect: True
