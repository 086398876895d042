import sys
import math
print(sys.modules["math"] is math, "sys" in sys.modules)    # expect: True True
print(sys.modules["__main__"].__name__)                     # expect: __main__
