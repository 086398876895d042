N = 1000


def run(n):
    buffer = bytearray(64)
    for i in range(n):
        buffer[i & 63] = i & 255
    return buffer[5]


result = run(N)
