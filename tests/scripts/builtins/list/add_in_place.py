a = [1]
same = a
a += [2]
a += "x"
print(a, same is a)     # expect: [1, 2, 'x'] True
a += 5                  # expect raise: TypeError: 'int' object is not iterable
