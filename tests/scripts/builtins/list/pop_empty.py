print([1].pop())    # expect: 1
[].pop()            # expect raise: IndexError: pop from empty list
