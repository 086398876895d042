print(str.maketrans("ab", "xy"))    # expect: {97: 120, 98: 121}
print(str.maketrans("a", "b", "c"), str.maketrans({"a": "long", 98: None}))  # expect: {97: 98, 99: None} {97: 'long', 98: None}
str.maketrans("ab", "x")            # expect raise: ValueError: the first two maketrans arguments must have equal length
