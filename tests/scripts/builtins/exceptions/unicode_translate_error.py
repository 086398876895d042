print(issubclass(UnicodeTranslateError, UnicodeError))  # expect: True
raise UnicodeTranslateError("aé", 1, 2, "by hand")  # expect raise: UnicodeTranslateError: can't translate character '\xe9' in position 1: by hand
