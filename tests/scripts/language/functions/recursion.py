def factorial(n):
    return 1 if n < 2 else n * factorial(n - 1)


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


print(factorial(20), factorial(25), fib(15))    # expect: 2432902008176640000 15511210043330985984000000 610
