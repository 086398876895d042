N = 1000


def run(n):
    s = 0
    word = "temperature"
    for i in range(n):
        s += len(word + "=21.5")
    return s


result = run(N)
