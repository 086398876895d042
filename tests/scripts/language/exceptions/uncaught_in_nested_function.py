# The traceback names the line where the innermost function failed.
def outer(x):
    def inner(y):
        z = y - 1
        return 10 // z  # expect raise: ZeroDivisionError: integer division or modulo by zero

    return inner(x)


print(outer(3))     # expect: 5
outer(1)
