try:
    compile("1 +", "<text>", "eval")
except SyntaxError as error:
    print(error.lineno, error.msg)  # expect: 1 invalid syntax
