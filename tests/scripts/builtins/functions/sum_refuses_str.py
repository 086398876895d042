print(sum([1], 1))  # expect: 2
sum(["a"], "")      # expect raise: TypeError: sum() can't sum strings [use ''.join(seq) instead]
