# Two variables that have no order raise TypeError in a loop's condition.
limit = "10"
n = 0
while n != limit and n < 2:
    n += 1
print(n)            # expect: 2
while n <= limit:   # expect raise: TypeError: '<=' not supported between instances of 'int' and 'str'
    n += 1
