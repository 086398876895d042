ages = {"a": 1}
print(ages.get("a"), ages.get("b"), ages.get("b", 7))   # expect: 1 None 7
print("b" in ages)                                      # expect: False
