# An object without __enter__ is no context manager.
class Plain:
    pass


print(hasattr(Plain, "__enter__"))  # expect: False
with Plain():                       # expect raise: TypeError: 'Plain' object does not support the context manager protocol
    print("never")
