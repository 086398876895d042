code = compile("x = 2\nprint(x * 3)", "<text>", "exec")
exec(code)                                          # expect: 6
print(eval(compile("x + 1", "<text>", "eval")))     # expect: 3
