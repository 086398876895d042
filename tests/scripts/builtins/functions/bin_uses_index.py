class Seven:
    def __index__(self):
        return 7


print(bin(Seven()))     # expect: 0b111
bin(1.0)                # expect raise: TypeError: 'float' object cannot be interpreted as an integer
