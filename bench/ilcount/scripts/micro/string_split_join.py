N = 500


def run(n):
    line = "GPS,52.1,4.3,ok"
    s = 0
    for i in range(n):
        s += len(";".join(line.split(",")))
    return s


result = run(N)
