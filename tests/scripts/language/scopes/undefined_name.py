def f():
    return not_defined_anywhere     # expect raise: NameError: name 'not_defined_anywhere' is not defined


print("calling")                    # expect: calling
f()
