print(set())                    # expect: set()
print(sorted(set([3, 1, 3])))   # expect: [1, 3]
print(len(set("hello")))        # expect: 4
print({1} == set((1,)))         # expect: True
set([[]])                       # expect raise: TypeError: unhashable type: 'list'
