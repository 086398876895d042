class Plain:
    pass


print(Plain.__name__)   # expect: Plain
Plain().color           # expect raise: AttributeError: 'Plain' object has no attribute 'color'
