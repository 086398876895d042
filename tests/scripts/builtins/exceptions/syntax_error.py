try:
    eval("1 + * 2")
except SyntaxError as error:
    print(error.lineno, error.offset, error.msg, error.filename, error.text)  # expect: 1 5 invalid syntax <string> 1 + * 2
raise SyntaxError("by hand")    # expect raise: SyntaxError: by hand
