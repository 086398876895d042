class Lamp:
    on = True

    @property
    def broken(self):
        raise AttributeError("no")


print(hasattr(Lamp, "on"), hasattr(Lamp(), "color"))    # expect: True False
print(hasattr(Lamp(), "broken"))                        # expect: False
print(hasattr([], "append"))                            # expect: True
