N = 20


class Body:
    def __init__(self, x, y, vx, vy, mass):
        self.x = x
        self.y = y
        self.vx = vx
        self.vy = vy
        self.mass = mass


def advance(bodies, dt):
    for i in range(len(bodies)):
        a = bodies[i]
        for j in range(i + 1, len(bodies)):
            b = bodies[j]
            dx = a.x - b.x
            dy = a.y - b.y
            d2 = dx * dx + dy * dy + 0.01
            mag = dt / (d2 * d2)
            a.vx -= dx * b.mass * mag
            a.vy -= dy * b.mass * mag
            b.vx += dx * a.mass * mag
            b.vy += dy * a.mass * mag
    for body in bodies:
        body.x += dt * body.vx
        body.y += dt * body.vy


# One iteration is one step of five bodies.
bodies = [Body(0.0, 0.0, 0.0, 0.0, 39.5), Body(4.8, -1.1, 0.6, 2.8, 0.04), Body(8.3, 4.1, -1.0, 1.8, 0.01), Body(12.9, -15.1, 1.1, 0.9, 0.002), Body(15.4, -25.9, 1.0, 0.6, 0.002)]
for k in range(N):
    advance(bodies, 0.01)
result = int(bodies[1].x * 1000000.0)
