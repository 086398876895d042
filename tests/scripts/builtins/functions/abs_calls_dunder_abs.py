class Distance:
    def __abs__(self):
        return "far"


print(abs(Distance()))  # expect: far
