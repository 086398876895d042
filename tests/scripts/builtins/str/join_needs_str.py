print("+".join(map(str, [1, 2])))   # expect: 1+2
"+".join(["a", 1])                  # expect raise: TypeError: sequence item 1: expected str instance, int found
