# The first native of a script calls back into Python, which calls a native: two levels deeper at once.
class Loud:
    def __lt__(self, other):
        print("compared")
        return False


sorted([Loud(), Loud()])    # expect: compared
