print(sorted({1}.union([2], (3,))), {1}.union() == {1})     # expect: [1, 2, 3] True
print({1} | {1})                                            # expect: {1}
