table = {"k": 1}
table["me"] = table
print(table)    # expect: {'k': 1, 'me': {...}}
