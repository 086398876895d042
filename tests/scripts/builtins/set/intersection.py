print({1, 2, 3}.intersection([2, 3], (3,)))     # expect: {3}
print({1, 2} & {2, 5})                          # expect: {2}
