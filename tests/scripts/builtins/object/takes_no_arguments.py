class Plain:
    pass


print(type(Plain()).__name__)   # expect: Plain
Plain(1)                        # expect raise: TypeError: Plain() takes no arguments
