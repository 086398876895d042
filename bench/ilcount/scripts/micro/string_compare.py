N = 1000


def run(n):
    command = "forward"
    s = 0
    for i in range(n):
        if command == "stop":
            s += 1
        elif command == "forward":
            s += 2
    return s


result = run(N)
