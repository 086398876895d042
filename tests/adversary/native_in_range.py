# resists: looks for a float in a range that has none such
# ends at: interrupt
print('on')
0.5 in range(10**12)
