print("[" + "ab".center(5) + "]", "[" + "ab".center(1) + "]")  # expect: [  ab ] [ab]
print("abc".center(6, "*"), "ab".center(5, "-"))    # expect: *abc** --ab-
"a".center(4, "xy")                                 # expect raise: TypeError: The fill character must be exactly one character long
