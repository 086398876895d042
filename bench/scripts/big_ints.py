# Ints beyond 64 bits: a factorial and a modular power.
def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


print(factorial(2000) % 1000000007)
print(pow(3, 2 ** 200 + 7, 10 ** 60 + 7))
