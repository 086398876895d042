# expect error: 2:10 SyntaxError
print(1, x for x in ())
