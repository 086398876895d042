# resists: a list of what never ends, from a builtin
# ends at: interrupt
print('on')
while True:
    all(iter(int, 1))
    any(iter(int, 1))
