import math
import math as m
print(math.floor(1.5), m is math, math.__name__)    # expect: 1 True math
