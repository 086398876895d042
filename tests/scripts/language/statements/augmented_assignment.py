n = 10
n += 5
n -= 3
n *= 2
n //= 5
n **= 3
n %= 50
n |= 8
n &= 12
n ^= 5
n <<= 3
n >>= 1
n /= 4
print(n)    # expect: 9.0
