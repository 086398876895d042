# resists: prints without end
# ends at: interrupt
while True:
    print('on')
