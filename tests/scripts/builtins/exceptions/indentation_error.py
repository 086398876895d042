try:
    exec("if 1:\nx = 1")
except IndentationError as error:
    print(error.lineno, error.msg)  # expect: 2 expected an indented block after 'if' statement on line 1
raise IndentationError("too deep")  # expect raise: IndentationError: too deep
