N = 1000


def run(n):
    x = 1
    for i in range(n):
        x = (x * 31 + i // 7 - i % 5) & 65535
        x ^= i << 2
        x |= i >> 3
    return x


result = run(N)
