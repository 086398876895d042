class Thermometer:
    def __init__(self):
        self._celsius = 20

    def _get(self):
        return self._celsius

    def _set(self, value):
        self._celsius = value

    celsius = property(_get, _set)


device = Thermometer()
device.celsius = 25
print(device.celsius)   # expect: 25
