import math
math.mine = 5
import math as again
print(again.mine, type(math).__name__, hasattr(math, "nothing"))  # expect: 5 module False
math.nothing    # expect raise: AttributeError: module 'math' has no attribute 'nothing'
