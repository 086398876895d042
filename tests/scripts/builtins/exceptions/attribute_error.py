try:
    "text".size
except AttributeError as error:
    print(error, error.name, error.obj)     # expect: 'str' object has no attribute 'size' size text
raise AttributeError("gone")                # expect raise: AttributeError: gone
