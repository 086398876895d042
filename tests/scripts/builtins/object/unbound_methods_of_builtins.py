print(str.upper("abc"), list.count([1, 1], 1), ",".join(map(str.strip, [" a", "b "])))  # expect: ABC 2 a,b
print(sorted(["b", "A"], key=str.lower))    # expect: ['A', 'b']
str.upper(5)                                # expect raise: TypeError: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
