# resists: unions and differences of sets
# ends at: interrupt
a = set(range(1000))
b = set(range(500, 1500))
print('on')
while True:
    (a | b) - (a & b)
