error = Exception("a", 2)
print(error, error.args, repr(error))                           # expect: ('a', 2) ('a', 2) Exception('a', 2)
print(Exception(), repr(Exception()), str(Exception("one")))    # expect:  Exception() one
raise Exception("a", 2)                                         # expect raise: Exception: ('a', 2)
