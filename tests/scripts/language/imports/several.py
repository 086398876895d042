import math, sys
import sys as s, math as m
print(math is m, sys is s)  # expect: True True
