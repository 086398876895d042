print(list())                                           # expect: []
print(list("abc"))                                      # expect: ['a', 'b', 'c']
print(list(range(3)))                                   # expect: [0, 1, 2]
print(list({"k": 1}))                                   # expect: ['k']
source = [1]
print(list(source) == source, list(source) is source)   # expect: True False
list(3)                                                 # expect raise: TypeError: 'int' object is not iterable
