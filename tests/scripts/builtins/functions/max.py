print(max(3, 1, 2), max([4, 9, 5]))     # expect: 3 9
print(max("pear", "fig", key=len))      # expect: pear
print(max([], default="none"))          # expect: none
print(max(1, 1.0), max(True, 1))        # expect: 1 True
