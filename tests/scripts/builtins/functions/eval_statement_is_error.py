try:
    eval("x = 1")
except SyntaxError:
    print("not an expression")  # expect: not an expression
