N = 1


def primes(limit):
    composite = bytearray(limit + 1)
    count = 0
    for i in range(2, limit + 1):
        if not composite[i]:
            count += 1
            for multiple in range(i * i, limit + 1, i):
                composite[multiple] = 1
    return count


# One iteration is all primes to 2000.
for k in range(N):
    result = primes(2000)
