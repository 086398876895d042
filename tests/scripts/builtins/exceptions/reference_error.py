print(issubclass(ReferenceError, Exception))    # expect: True
raise ReferenceError("object is gone")          # expect raise: ReferenceError: object is gone
