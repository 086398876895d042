print(type(1), type("a"), type(None), type([]), type(print))
# expect: <class 'int'> <class 'str'> <class 'NoneType'> <class 'list'> <class 'builtin_function_or_method'>
print(type(1) is int, type(type))   # expect: True <class 'type'>
print(type(True) is int)            # expect: False
print(type(5).__name__)             # expect: int
