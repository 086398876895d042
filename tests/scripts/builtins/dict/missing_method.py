class Default(dict):
    def __missing__(self, key):
        return key * 2


table = Default(a=1)
print(table["a"], table["b"], table.get("b"), len(table))   # expect: 1 bb None 1
