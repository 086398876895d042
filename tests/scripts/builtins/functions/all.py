print(all([]))              # expect: True
print(all([1, "x", True]))  # expect: True
print(all([1, 0, 2]))       # expect: False
print(all({}))              # expect: True
