print(len("a"))     # expect: 1
len(obj="a")        # expect raise: TypeError: len() takes no keyword arguments
