print(any([]))                  # expect: False
print(any([0, "", None]))       # expect: False
print(any([0, "x", 1 / 2]))     # expect: True
print(any("ab"))                # expect: True
