class Calculator:
    @staticmethod
    def add(a, b):
        return a + b


print(Calculator.add(1, 2))     # expect: 3
print(Calculator().add(3, 4))   # expect: 7
