print("{0}{0}".format(1))   # expect: 11
"{} {0}".format(1)          # expect raise: ValueError: cannot switch from automatic field numbering to manual field specification
