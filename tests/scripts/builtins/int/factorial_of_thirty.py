product = 1
for n in range(1, 31):
    product *= n
print(product)  # expect: 265252859812191058636308480000000
for n in range(30, 0, -1):
    product //= n
print(product)  # expect: 1
