print(min(2, 1))        # expect: 1
min(1, 2, default=3)    # expect raise: TypeError: Cannot specify a default for min() with multiple positional arguments
