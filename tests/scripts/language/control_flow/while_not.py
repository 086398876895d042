# `while not` turns until its condition becomes true.
n = 0
while not n >= 3:
    n += 1
print(n)        # expect: 3
items = [1, 2]
while not not items:
    items.pop()
print(items)    # expect: []
while not (n == 0 or items):
    n -= 1
print(n)        # expect: 0
