def outer():
    x = 1

    def inner():
        return x
    del x
    return inner


try:
    outer()()
except NameError as error:
    print(error)    # expect: cannot access free variable 'x' where it is not associated with a value in enclosing scope
