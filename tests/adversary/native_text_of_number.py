# resists: reads and writes integers of many digits
# ends at: interrupt
print('on')
while True:
    int(str(7 ** 5000))
