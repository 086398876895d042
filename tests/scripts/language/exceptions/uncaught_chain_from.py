# An uncaught exception with a cause is reported last.
def read(text):
    try:
        return int(text)
    except ValueError as error:
        raise LookupError("no setting") from error  # expect raise: LookupError: no setting


print(read("5"))    # expect: 5
read("five")
