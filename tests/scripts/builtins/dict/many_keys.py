table = {}
for i in range(1000):
    table[i * 7] = i
for i in range(0, 1000, 2):
    del table[i * 7]
print(len(table), table[7], 14 in table, list(table)[:3])   # expect: 500 1 False [7, 21, 35]
