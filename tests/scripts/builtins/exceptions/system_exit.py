try:
    try:
        raise SystemExit(3)
    except Exception:
        print("not caught here")
except SystemExit as error:
    print(error.code, SystemExit().code)    # expect: 3 None
try:
    raise SystemExit("bye")
except BaseException as error:
    print(repr(error))                      # expect: SystemExit('bye')
