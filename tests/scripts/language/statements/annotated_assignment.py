x: int = 5
y: "anything" = "text"
z: list
print(x, y)             # expect: 5 text
print(__annotations__)  # expect: {'x': <class 'int'>, 'y': 'anything', 'z': <class 'list'>}
print(z)                # expect raise: NameError: name 'z' is not defined
