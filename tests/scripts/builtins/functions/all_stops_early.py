class Noisy:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        print("asked", self.value)
        return self.value


print(all([Noisy(True), Noisy(False), Noisy(True)]))
# expect: asked True
# expect: asked False
# expect: False
