print([*()])    # expect: []
[*5]            # expect raise: TypeError: Value after * must be an iterable, not int
