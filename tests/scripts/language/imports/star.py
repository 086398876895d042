from math import *
print(floor(2.7), sqrt(9))  # expect: 2 3.0
