# `raise … from` names the cause; the report prints the cause first.
def read(text):
    try:
        return int(text)
    except ValueError as error:
        raise RuntimeError("bad setting") from error


try:
    read("x")
except RuntimeError as error:
    print(repr(error.__cause__))        # expect: ValueError("invalid literal for int() with base 10: 'x'")
    print(error.__suppress_context__)   # expect: True
