def count(n):
    for i in range(n):
        yield i
    return "done"


print(list(count(4)), sum(count(10)))               # expect: [0, 1, 2, 3] 45
print([x * y for x in count(3) for y in count(3)])  # expect: [0, 0, 0, 0, 1, 2, 0, 2, 4]
for i in count(5):
    if i == 2:
        continue
    if i == 4:
        break
    print(i)            # expect: 0
    # expect: 1
    # expect: 3
else:
    print("never")
for i in count(0):
    print("never")
a, b, *c = count(5)
print(a, b, c)          # expect: 0 1 [2, 3, 4]
it = count(1)
print(next(it), next(it, "none"), next(it, "none"))         # expect: 0 none none
print(3 in count(5), 9 in count(5), max(count(3)), sorted(count(3), reverse=True))      # expect: True False 2 [2, 1, 0]
print(dict(zip("abc", count(9))), list(map(str, count(2))), ",".join(str(n) for n in count(3)))     # expect: {'a': 0, 'b': 1, 'c': 2} ['0', '1'] 0,1,2
floats = (x / 2 for x in count(3))
print(list(floats))     # expect: [0.0, 0.5, 1.0]
