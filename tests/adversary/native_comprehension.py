# resists: a comprehension over nothing but zeros
# ends at: interrupt
print('on')
[x for x in iter(int, 1) if x]
