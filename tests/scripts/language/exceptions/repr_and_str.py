# repr shows the class and its arguments, str only the arguments.
for error in (ValueError(), ValueError("a"), ValueError("a", 2), KeyError("k"), ValueError(None), OSError(2, "gone")):
    print(repr(error), "|", str(error))
    # expect: ValueError() |
    # expect: ValueError('a') | a
    # expect: ValueError('a', 2) | ('a', 2)
    # expect: KeyError('k') | 'k'
    # expect: ValueError(None) | None
    # expect: FileNotFoundError(2, 'gone') | [Errno 2] gone
