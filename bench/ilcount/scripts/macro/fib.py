N = 1


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


# goal: 320
# units: 21891 calls of fib
for k in range(N):
    result = fib(20)
