# Endless recursion raises RecursionError, and the script goes on after it is caught.
def down(n):
    return down(n + 1)


try:
    down(0)
except RecursionError as error:
    print(error)                                                    # expect: maximum recursion depth exceeded
print(isinstance(error_kept := RecursionError(), RuntimeError))     # expect: True
