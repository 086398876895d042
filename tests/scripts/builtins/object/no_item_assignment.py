print(hasattr(object(), "__setitem__"))     # expect: False
object()[0] = 1                             # expect raise: TypeError: 'object' object does not support item assignment
