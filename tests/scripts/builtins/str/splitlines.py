print("a\nb\r\nc\rd".splitlines(), "a\n\nb\n".splitlines(), "".splitlines())  # expect: ['a', 'b', 'c', 'd'] ['a', '', 'b'] []
print("a\nb\n".splitlines(True), "x\n".splitlines(keepends=True))  # expect: ['a\n', 'b\n'] ['x\n']
