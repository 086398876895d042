# resists: a sum of a million million numbers
# ends at: interrupt
print('on')
sum(range(10**12))
