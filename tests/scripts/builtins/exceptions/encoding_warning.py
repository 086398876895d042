print(issubclass(EncodingWarning, Warning))     # expect: True
raise EncodingWarning("which encoding?")        # expect raise: EncodingWarning: which encoding?
