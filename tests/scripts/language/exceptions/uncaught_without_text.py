# An exception without text is reported by its name alone.
class Quiet(Exception):
    pass


print("before")     # expect: before
raise Quiet         # expect raise: Quiet
