print("[" + "ab".rjust(5) + "]", "7".rjust(3, "0"), "abc".rjust(2))  # expect: [   ab] 007 abc
"a".rjust(3, "")    # expect raise: TypeError: The fill character must be exactly one character long
