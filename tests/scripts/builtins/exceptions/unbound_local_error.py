def early():
    try:
        print(later)
    except UnboundLocalError as error:
        print(isinstance(error, NameError))
    later = 1
    del later
    return later    # expect raise: UnboundLocalError: cannot access local variable 'later' where it is not associated with a value


early()             # expect: True
