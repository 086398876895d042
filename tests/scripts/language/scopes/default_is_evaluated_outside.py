def outer():
    x = "outer"

    def f(x=x):
        return x
    x = "later"
    return f()


print(outer())  # expect: outer
