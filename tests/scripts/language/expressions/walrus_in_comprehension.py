numbers = [1, 2, 3, 4]
print([double for n in numbers if (double := n * 2) > 4])   # expect: [6, 8]
print(double)                                               # expect: 8
print([last := n for n in numbers], last)                   # expect: [1, 2, 3, 4] 4
