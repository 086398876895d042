print("an" in "banana", "x" in "banana", "" in "", "A" not in "a")  # expect: True False True True
1 in "123"  # expect raise: TypeError: 'in <string>' requires string as left operand, not int
