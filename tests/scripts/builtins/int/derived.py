class Celsius(int):
    def __str__(self):
        return super().__repr__() + " C"


t = Celsius(20)
print(t, t + 1, t == 20, [0] * Celsius(2))  # expect: 20 C 21 True [0, 0]
