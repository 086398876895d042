# A number is no context manager.
n = 5
print(n)        # expect: 5
with n as m:    # expect raise: TypeError: 'int' object does not support the context manager protocol
    print("never")
