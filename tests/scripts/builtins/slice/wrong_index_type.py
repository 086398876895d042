print([1, 2][None:None])    # expect: [1, 2]
[1, 2]["a":]                # expect raise: TypeError: slice indices must be integers or None or have an __index__ method
