class Plain:
    pass


class Callee:
    def __call__(self):
        return 1


print(callable(print), callable(len), callable(lambda: 0))  # expect: True True True
print(callable(Plain), callable(Plain()))                   # expect: True False
print(callable(Callee()))                                   # expect: True
print(callable(3), callable("len"))                         # expect: False False
