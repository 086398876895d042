print([].append is not None)    # expect: True
[].push(1)                      # expect raise: AttributeError: 'list' object has no attribute 'push'
