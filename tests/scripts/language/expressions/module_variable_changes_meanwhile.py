# The left operand is evaluated before the right one, even if that binds the variable anew.
x = 1
values = [10, 20]


def change(to):
    global x
    x = to
    return to


def swap():
    global values
    values = [30, 40]
    return 0


print(x + change(5), x)                 # expect: 6 5
x += change(100)
print(x)                                # expect: 105
print(x < change(50) < x, x)            # expect: False 50
print(x == change(3), x - change(2))    # expect: False 1
print(values[swap()], values)           # expect: 10 [30, 40]
values = [10, 20]
values[swap()] += 1
print(values)                           # expect: [30, 40]
print({x: change(8)}, x)                # expect: {2: 8} 8
if x > change(1) and x == 1:
    print("was greater")                # expect: was greater
y = x
y = y + change(9) + y
print(x, y)                             # expect: 9 11
