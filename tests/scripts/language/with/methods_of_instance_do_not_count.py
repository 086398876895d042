# __enter__ and __exit__ are looked up on the class, not on the instance.
class Plain:
    pass


plain = Plain()
plain.__enter__ = lambda: 1
plain.__exit__ = lambda *details: None
print(plain.__enter__())    # expect: 1
with plain:                 # expect raise: TypeError: 'Plain' object does not support the context manager protocol
    print("never")
