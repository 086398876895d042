# A for loop over a range, with bitwise arithmetic.
def run(n):
    total = 0
    for i in range(n):
        total += i & 7
    return total


print(run(5000000))
