print("a" < "b", "a" < "B", "ab" < "b", "" < "a", "é" > "z", "a" == "a")  # expect: True False True True True True
print("a" == 1, "a" != b"a")    # expect: False True
"a" < 1                         # expect raise: TypeError: '<' not supported between instances of 'str' and 'int'
