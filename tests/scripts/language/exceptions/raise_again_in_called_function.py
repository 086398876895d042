# A bare raise works in a function that a handler calls.
def send_on():
    raise


try:
    try:
        int("x")
    except ValueError:
        send_on()
except ValueError as error:
    print("again:", error)  # expect: again: invalid literal for int() with base 10: 'x'
