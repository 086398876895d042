# resists: doubles a text until there is no more memory
# ends at: interrupt
print('on')
s = 'x'
while True:
    try:
        s += s
        if len(s) > 2000000:
            s = 'x'
    except MemoryError:
        s = 'x'
