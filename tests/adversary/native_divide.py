# resists: divides big integers
# ends at: interrupt
a = 7 ** 4000
b = 3 ** 2000
print('on')
while True:
    a // b
    a % b
