# A class below BaseException passes handlers for Exception.
class Halt(BaseException):
    pass


try:
    try:
        raise Halt("now")
    except Exception:
        print("never")
    finally:
        print("passing")    # expect: passing
except BaseException as error:
    print(repr(error))      # expect: Halt('now')
