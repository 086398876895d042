print(issubclass(IndexError, LookupError), issubclass(KeyError, LookupError))  # expect: True True
raise LookupError("nowhere")    # expect raise: LookupError: nowhere
