total = (1 +
         2
         + 3)
print(total, [
    1,
    2,
][1])       # expect: 6 2
print(1 + \
      2)    # expect: 3
