# A cause that is no exception raises TypeError.
try:
    raise ValueError("x") from 5
except TypeError as error:
    print(error)                    # expect: exception causes must derive from BaseException
raise ValueError("x") from "text"   # expect raise: TypeError: exception causes must derive from BaseException
