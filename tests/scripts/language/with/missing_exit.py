# An object without __exit__ is no context manager; __enter__ is not even called.
class Half:
    def __enter__(self):
        print("never")


print(hasattr(Half, "__exit__"))    # expect: False
with Half():                        # expect raise: TypeError: 'Half' object does not support the context manager protocol (missed __exit__ method)
    print("never")
