# A chained comparison keeps a loop going while all its parts hold.
n = 0
while -5 < n < 3:
    n += 1
print(n)            # expect: 3
low, high = 0, 10
while low < high > 5 != low:
    low += 1
    high -= 1
print(low, high)    # expect: 5 5
