class Wrong:
    def __repr__(self):
        return 5


print("before")     # expect: before
repr(Wrong())       # expect raise: TypeError: __repr__ returned non-string (type int)
