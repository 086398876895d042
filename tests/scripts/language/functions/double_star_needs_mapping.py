def f(**named):
    return named


print(f(**{}))  # expect: {}
f(**[1])        # expect raise: TypeError: __main__.f() argument after ** must be a mapping, not list
