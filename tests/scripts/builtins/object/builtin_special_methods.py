print((1).__add__(2), "a".__len__(), [1].__contains__(1), {1: 2}.__getitem__(1))  # expect: 3 1 True 2
print(int.__add__(3, 4), str.__mul__("a", 3), (5).__bool__())  # expect: 7 aaa True
