# An exception class of one's own may keep values and write its text.
class PinError(Exception):
    def __init__(self, pin, reason):
        super().__init__(pin, reason)
        self.pin = pin
        self.reason = reason

    def __str__(self):
        return f"pin {self.pin}: {self.reason}"


try:
    raise PinError(4, "busy")
except PinError as error:
    print(error, error.args, repr(error))   # expect: pin 4: busy (4, 'busy') PinError(4, 'busy')
raise PinError(5, "missing")                # expect raise: PinError: pin 5: missing
