# expect error: 2:1 SyntaxError
yield 1
