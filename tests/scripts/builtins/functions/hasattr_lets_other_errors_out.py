class Lamp:
    @property
    def broken(self):
        raise ValueError("short")


print(hasattr(Lamp, "broken"))  # expect: True
try:
    hasattr(Lamp(), "broken")
except ValueError as error:
    print(error)                # expect: short
