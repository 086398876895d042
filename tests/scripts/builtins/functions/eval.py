x = 5
print(eval("x * 2"))                        # expect: 10
print(eval("[i for i in range(3)]"))        # expect: [0, 1, 2]
print(eval("a + b", {"a": 1, "b": 2}))      # expect: 3
print(eval("x + y", {"x": 1}, {"y": 10}))   # expect: 11
print(eval("  1 + 1"))                      # expect: 2
