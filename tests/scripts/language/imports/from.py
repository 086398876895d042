from math import floor, ceil as up
from math import (
    sqrt,
    pi,
)
print(floor(1.5), up(1.5), sqrt(4), pi > 3)     # expect: 1 2 2.0 True
