print(len([]))  # expect: 0
len([], [])     # expect raise: TypeError: len() takes exactly one argument (2 given)
