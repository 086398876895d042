# resists: divides big integers
# ends at: interrupt
a = 7 ** 40000
b = 3 ** 20000
print('on')
while True:
    a // b
    a % b
