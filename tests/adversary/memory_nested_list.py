# resists: nests lists as deep as they go and prints them
# ends at: interrupt
print('on')
while True:
    a = []
    for i in range(3000):
        a = [a]
    try:
        repr(a)
    except RecursionError:
        pass
