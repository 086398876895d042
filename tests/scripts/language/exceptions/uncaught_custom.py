# The report of an uncaught exception names a class of the script without its module.
class Overheated(RuntimeError):
    """Too hot."""


def measure(t):
    if t > 80:
        raise Overheated(f"{t} degrees")    # expect raise: Overheated: 95 degrees
    return t


print(measure(20))  # expect: 20
measure(95)
