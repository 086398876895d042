N = 1000


def run(n):
    text = "temperature"
    s = 0
    for i in range(n):
        if text[i & 7] == "e":
            s += 1
    return s


result = run(N)
