# Finds the primes below a limit with the sieve of Eratosthenes, and says how long it took.
# Wiring: none.
# See: how many there are, and the last ones.
import time


def primes_below(limit):
    is_prime = [True] * limit
    is_prime[0:2] = [False, False]
    n = 2
    while n * n < limit:
        if is_prime[n]:
            for multiple in range(n * n, limit, n):
                is_prime[multiple] = False
        n += 1
    return [n for n in range(limit) if is_prime[n]]


start = time.ticks_ms()
primes = primes_below(20000)
took = time.ticks_diff(time.ticks_ms(), start)
print(len(primes), "primes, the last are", primes[-5:])
print("took", took, "ms")
