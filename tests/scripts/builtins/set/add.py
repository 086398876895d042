numbers = {1}
print(numbers.add(2), numbers.add(1), sorted(numbers))  # expect: None None [1, 2]
numbers.add([])                                         # expect raise: TypeError: unhashable type: 'list'
