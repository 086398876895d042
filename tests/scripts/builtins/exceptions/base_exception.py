try:
    try:
        raise BaseException("deep", 1)
    except Exception:
        print("not here")
except BaseException as error:
    print(error, error.args)    # expect: ('deep', 1) ('deep', 1)
raise BaseException             # expect raise: BaseException
