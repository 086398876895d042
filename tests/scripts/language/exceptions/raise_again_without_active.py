# A bare raise outside of a handler raises RuntimeError.
def send_on():
    raise   # expect raise: RuntimeError: No active exception to reraise


try:
    1 / 0
except ZeroDivisionError:
    print("handled")    # expect: handled
send_on()
