print(issubclass(UnicodeWarning, Warning))  # expect: True
raise UnicodeWarning("letters")             # expect raise: UnicodeWarning: letters
