def f():
    return 1


print(f())  # expect: 1
f("x")      # expect raise: TypeError: f() takes 0 positional arguments but 1 was given
