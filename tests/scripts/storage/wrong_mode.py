# differs: the message is shorter than CPython's
open("x", "q")  # expect raise: ValueError: invalid mode: 'q'
