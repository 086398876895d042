print("{:<5}|{:>5}|{:^5}|".format("ab", "ab", "ab"))        # expect: ab   |   ab| ab  |
print("{:*^7}|{:.2}|{:5.1}|".format("ab", "abc", "xyz"))    # expect: **ab***|ab|x    |
"{:d}".format("a")                                          # expect raise: ValueError: Unknown format code 'd' for object of type 'str'
