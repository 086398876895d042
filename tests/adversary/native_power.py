# resists: powers of big integers
# ends at: interrupt
print('on')
while True:
    3 ** 100000
