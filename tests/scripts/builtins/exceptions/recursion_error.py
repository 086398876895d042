def forever(n):
    return forever(n + 1)


try:
    forever(0)
except RecursionError as error:
    print("maximum recursion depth exceeded" in str(error), isinstance(error, RuntimeError))  # expect: True True
raise RecursionError("by hand")     # expect raise: RecursionError: by hand
