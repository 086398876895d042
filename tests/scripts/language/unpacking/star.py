first, *rest = [1, 2, 3]
print(first, rest)      # expect: 1 [2, 3]
*start, last = "abc"
print(start, last)      # expect: ['a', 'b'] c
a, *middle, z = range(5)
print(a, middle, z)     # expect: 0 [1, 2, 3] 4
a, *nothing = [1]
print(nothing)          # expect: []
