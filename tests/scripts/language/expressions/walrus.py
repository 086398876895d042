if (n := len("abc")) > 2:
    print(n)                # expect: 3
print([y := 5, y * 2], y)   # expect: [5, 10] 5
values = [3, 2, 0, 1]
while value := values.pop(0):
    print(value)
    # expect: 3
    # expect: 2
