# An exception raised in __exit__ replaces that of the block, which becomes its context.
class Bad:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        raise RuntimeError("exit failed")   # expect raise: RuntimeError: exit failed


try:
    with Bad():
        raise ValueError("block failed")
except RuntimeError as error:
    print(error, "|", repr(error.__context__))  # expect: exit failed | ValueError('block failed')
with Bad():
    pass
