print(1 in [1], 1 not in [1], "a" in "abc", not 1 in [])    # expect: True False True True
print((1 in [1]) == True, 1 in [1] == True)                 # expect: True False
