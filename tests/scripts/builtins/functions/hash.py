print(hash(1) == hash(1.0) == hash(True))           # expect: True
print(hash(5), hash(-1), hash(0.5) == hash(1 / 2))  # expect: 5 -2 True
print(hash("ab") == hash("a" + "b"))                # expect: True
print(hash((1, 2)) == hash((1, 2)))                 # expect: True
hash([1])                                           # expect raise: TypeError: unhashable type: 'list'
