# Each raise with `from` sets the cause anew; assigning it sets __suppress_context__ too.
error = ValueError("v")
for cause in (KeyError("a"), None):
    try:
        raise error from cause
    except ValueError:
        print(repr(error.__cause__), error.__suppress_context__)
        # expect: KeyError('a') True
        # expect: None True
other = TypeError()
print(other.__suppress_context__)   # expect: False
other.__cause__ = None
print(other.__suppress_context__)   # expect: True
other.__cause__ = 5                 # expect raise: TypeError: exception cause must be None or derive from BaseException
