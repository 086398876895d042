try:
    try:
        raise KeyboardInterrupt
    except Exception:
        print("not caught here")
except KeyboardInterrupt as error:
    print(repr(error))              # expect: KeyboardInterrupt()
raise KeyboardInterrupt("by hand")  # expect raise: KeyboardInterrupt: by hand
