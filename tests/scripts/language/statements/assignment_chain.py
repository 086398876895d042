a = b = c = []
a.append(1)
print(b, c is a)    # expect: [1] True
x = y = 5
x += 1
print(x, y)         # expect: 6 5
