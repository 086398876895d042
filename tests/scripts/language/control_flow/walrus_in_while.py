# A walrus in a loop's condition keeps the value that was tested.
numbers = [5, 3, 8, 0, 7]
while (n := numbers.pop(0)) > 0:
    print(n)
    # expect: 5
    # expect: 3
    # expect: 8
print(n, numbers)           # expect: 0 [7]
while (size := len(numbers)) < 3 and (last := size * 10) is not None:
    numbers.append(last)
print(numbers, size, last)  # expect: [7, 10, 20] 3 20
