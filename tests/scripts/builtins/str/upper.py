print("abc DEF 1".upper(), "éß".upper())    # expect: ABC DEF 1 ÉSS
print("".upper() == "")                     # expect: True
