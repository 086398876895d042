def outer():
    value = "enclosing"

    class A:
        seen = value

        def f(self):
            return value
    return A


print(outer().seen, outer()().f())  # expect: enclosing enclosing
