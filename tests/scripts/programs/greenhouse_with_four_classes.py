# A greenhouse: two sensors, a pump and a fan, and a controller that is a state machine. About 100 lines: what a board must hold.

DRY = 35
WET = 60
HOT = 29.5
COOL = 26.0


class Sensor:
    """Smooths what a pin reads: the mean of the last readings."""

    def __init__(self, name, readings, size=4):
        self.name = name
        self.readings = readings
        self.at = 0
        self.window = []
        self.size = size

    def read(self):
        value = self.readings[self.at % len(self.readings)]
        self.at += 1
        if value is None:
            raise ValueError('no answer from ' + self.name)
        self.window.append(value)
        if len(self.window) > self.size:
            self.window.pop(0)
        return sum(self.window) / len(self.window)


class Output:
    def __init__(self, name, most_ticks):
        self.name = name
        self.most_ticks = most_ticks
        self.is_on = False
        self.ticks = 0
        self.switched = 0

    def set(self, on):
        if on != self.is_on:
            self.is_on = on
            self.switched += 1
            self.ticks = 0

    def tick(self):
        if self.is_on:
            self.ticks += 1
        return self.ticks > self.most_ticks


class Pump(Output):
    def __init__(self, tank):
        super().__init__('pump', 6)
        self.tank = tank

    def tick(self):
        if self.is_on:
            self.tank -= 4
        if self.tank <= 0:
            self.tank = 0
            self.set(False)
        return super().tick()


class Controller:
    IDLE, WATERING, FAULT = range(3)
    NAMES = ('idle', 'watering', 'fault')

    def __init__(self, soil, air, pump, fan):
        self.soil = soil
        self.air = air
        self.pump = pump
        self.fan = fan
        self.state = self.IDLE
        self.errors = 0
        self.log = []

    def go(self, state):
        if state != self.state:
            self.log.append(self.NAMES[self.state] + '>' + self.NAMES[state])
            self.state = state
            self.pump.set(state == self.WATERING)

    def step(self):
        try:
            moisture = self.soil.read()
            heat = self.air.read()
        except ValueError as error:
            self.errors += 1
            if self.errors == 1:
                print('warning:', error)
            return
        self.fan.set(heat > HOT or (self.fan.is_on and heat > COOL))
        if self.state == self.IDLE and moisture < DRY:
            self.go(self.WATERING)
        elif self.state == self.WATERING and moisture > WET:
            self.go(self.IDLE)
        if self.pump.tick() and self.state != self.FAULT:
            self.go(self.FAULT)


soil = Sensor('soil', [40, 36, 30, 22, 28, 35, None, 47, 62, 70, 78, 66, 50])
air = Sensor('air', [24.5, 27.0, 31.5, 33.0, 30.5, 26.0, 24.0], 3)
controller = Controller(soil, air, Pump(50), Output('fan', 1000))
for tick in range(40):
    controller.step()
    if tick % 10 == 9:
        print('%2d %-8s pump=%d fan=%d tank=%d' % (tick, Controller.NAMES[controller.state], controller.pump.switched, controller.fan.switched, controller.pump.tank))
print(' '.join(controller.log))
print(controller.errors, 'errors,', {output.name: output.switched for output in (controller.pump, controller.fan)})
# expect: warning: no answer from soil
# expect:  9 watering pump=1 fan=2 tank=26
# expect: 19 watering pump=3 fan=5 tank=14
# expect: 29 watering pump=6 fan=7 tank=0
# expect: 39 idle     pump=6 fan=10 tank=0
# expect: idle>watering watering>idle idle>watering watering>idle idle>watering watering>idle
# expect: 3 errors, {'pump': 6, 'fan': 10}
