ages = {"a": 1}
print(ages["a"])    # expect: 1
ages["it's"]        # expect raise: KeyError: "it's"
