class Wrong:
    def __bool__(self):
        return 1


print("before")     # expect: before
bool(Wrong())       # expect raise: TypeError: __bool__ should return bool, returned int
