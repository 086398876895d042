# resists: the largest of numbers without end
# ends at: interrupt
print('on')
max(range(10**12))
