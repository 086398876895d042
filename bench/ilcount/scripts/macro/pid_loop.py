N = 200


class Pid:
    def __init__(self, kp, ki, kd, low, high):
        self.kp = kp
        self.ki = ki
        self.kd = kd
        self.low = low
        self.high = high
        self.total = 0.0
        self.last = 0.0

    def update(self, target, value, dt):
        error = target - value
        self.total += error * dt
        slope = (error - self.last) / dt
        self.last = error
        out = self.kp * error + self.ki * self.total + self.kd * slope
        return min(max(out, self.low), self.high)


def run(steps):
    pid = Pid(2.0, 0.5, 0.1, 0.0, 100.0)
    temperature = 20.0
    for i in range(steps):
        power = pid.update(60.0, temperature, 0.1)
        temperature += (power * 0.5 - (temperature - 20.0) * 0.2) * 0.1
    return int(temperature * 1000.0)


# One iteration is one step of the controller and of the oven.
result = run(N)
