N = 1000


def run(n):
    ages = {"ann": 31, "bob": 27, "eve": 45}
    s = 0
    for i in range(n):
        s += ages["bob"]
    return s


result = run(N)
