print(min(3, 1, 2), min("b", "a"))  # expect: 1 a
print(min([[2], [1, 5]]))           # expect: [1, 5]
print(min(-3, 2, key=abs))          # expect: 2
print(min((), default=0))           # expect: 0
min(1, "a")                         # expect raise: TypeError: '<' not supported between instances of 'str' and 'int'
