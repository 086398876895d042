items = [2, "a", 1]
try:
    items.sort()
except TypeError as error:
    print(error)    # expect: '<' not supported between instances of 'str' and 'int'
print(len(items))   # expect: 3
