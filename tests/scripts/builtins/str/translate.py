table = str.maketrans("abc", "xyz", "-")
print("a-b-c-d".translate(table))               # expect: xyzd
print("abc".translate({97: "AAA", 98: None}))   # expect: AAAc
