# An endless loop ends by return, also from inside try.
def collatz(n):
    steps = 0
    while True:
        try:
            if n == 1:
                return steps
        finally:
            steps += 1
        n = n // 2 if n % 2 == 0 else 3 * n + 1


print(collatz(1), collatz(6), collatz(27))  # expect: 0 8 111
