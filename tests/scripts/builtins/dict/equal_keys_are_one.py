table = {1: "int"}
table[1.0] = "float"
table[True] = "bool"
print(table)    # expect: {1: 'bool'}
