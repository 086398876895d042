print(sorted({1, 2}.symmetric_difference([2, 3])))  # expect: [1, 3]
print(sorted({1, 2} ^ {2, 3}))                      # expect: [1, 3]
