def f():
    x = 1
    del x
    return x


try:
    f()
except UnboundLocalError as error:
    print(error)    # expect: cannot access local variable 'x' where it is not associated with a value
