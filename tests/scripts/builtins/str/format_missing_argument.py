print("{}".format(1))   # expect: 1
"{} {}".format(1)       # expect raise: IndexError: Replacement index 1 out of range for positional args tuple
