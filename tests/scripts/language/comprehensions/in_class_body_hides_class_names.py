class A:
    size = 2
    try:
        items = [size for _ in range(2)]
    except NameError as error:
        message = str(error)


print(A.message)    # expect: name 'size' is not defined
