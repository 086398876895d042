print(str(ValueError()), str(ValueError("a")), str(ValueError("a", 1)), sep="|")  # expect: |a|('a', 1)
print(repr(ValueError("a",)), repr(KeyError("it's")), str(KeyError("x")))  # expect: ValueError('a') KeyError("it's") 'x'
