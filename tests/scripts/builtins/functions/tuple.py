print(tuple(), tuple([1, 2]), tuple("ab"))  # expect: () (1, 2) ('a', 'b')
pair = (1, 2)
print(tuple(pair) is pair)                  # expect: True
print(tuple({"k": 1}))                      # expect: ('k',)
