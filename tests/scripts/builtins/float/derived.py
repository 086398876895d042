class Volts(float):
    def __repr__(self):
        return super().__repr__() + " V"


print(Volts(3.3), Volts(1) + 1, Volts(2) == 2.0)    # expect: 3.3 V 2.0 True
