class Lamp:
    on = True


print(getattr(Lamp(), "on"))            # expect: True
print(getattr(Lamp(), "off", "none"))   # expect: none
print(getattr("abc", "upper")())        # expect: ABC
getattr(Lamp(), "missing")              # expect raise: AttributeError: 'Lamp' object has no attribute 'missing'
