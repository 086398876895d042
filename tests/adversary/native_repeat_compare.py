# resists: makes and compares long texts
# ends at: interrupt
print('on')
while True:
    'a' * 50000 == 'a' * 50000
    [0] * 5000 == [0] * 5000
