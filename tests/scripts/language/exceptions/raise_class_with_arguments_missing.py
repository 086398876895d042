# A class that needs arguments cannot be raised as it is.
class Numbered(Exception):
    def __init__(self, number):
        self.number = number


try:
    raise Numbered(3)
except Numbered as error:
    print(error.number, error.args)     # expect: 3 (3,)
raise Numbered                          # expect raise: TypeError: Numbered.__init__() missing 1 required positional argument: 'number'
