# resists: a power of big integers modulo another
# ends at: interrupt
a = 10 ** 1500 + 1
print('on')
while True:
    pow(3, a, a + 2)
