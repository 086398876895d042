try:
    exec("if 1:\n\tx = 1\n        y = 2")
except TabError as error:
    print(error.lineno, error.msg)  # expect: 3 inconsistent use of tabs and spaces in indentation
raise TabError("mixed")             # expect raise: TabError: mixed
