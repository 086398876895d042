# resists: sorts long lists without a stop
# ends at: interrupt
print('on')
while True:
    a = [(i * 7919) % 5003 for i in range(3000)]
    a.sort()
    a.sort(reverse=True)
