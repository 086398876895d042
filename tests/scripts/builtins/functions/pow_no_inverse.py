print(pow(2, -1, 5))    # expect: 3
pow(2, -1, 4)           # expect raise: ValueError: base is not invertible for the given modulus
