# resists: counts and replaces in a long text
# ends at: interrupt
hay = 'a' * 20000
needle = 'a' * 10000 + 'b'
print('on')
while True:
    hay.count(needle)
    hay.replace(needle, 'x')
    hay.split(needle)
