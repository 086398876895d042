print(list(reversed([1, 2, 3])))            # expect: [3, 2, 1]
print("".join(reversed("abc")))             # expect: cba
print(list(reversed(range(3))))             # expect: [2, 1, 0]
print(list(reversed({"a": 1, "b": 2})))     # expect: ['b', 'a']
reversed({1, 2})                            # expect raise: TypeError: 'set' object is not reversible
