# __bool__ must answer with True or False.
class Wrong:
    def __bool__(self):
        return 1


print(Wrong() is not None)  # expect: True
if Wrong():                 # expect raise: TypeError: __bool__ should return bool, returned int
    pass
