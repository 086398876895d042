# resists: pads to a hundred thousand places
# ends at: interrupt
print('on')
while True:
    '%100000d' % 1
    '{:>100000}'.format(1)
