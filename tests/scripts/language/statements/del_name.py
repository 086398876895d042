x = 1
del x
try:
    x
except NameError as error:
    print(error)    # expect: name 'x' is not defined
a = b = 2
del a, b
del c_never_set     # expect raise: NameError: name 'c_never_set' is not defined
