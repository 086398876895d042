print(b"a" == "a", b"a"[0] == "a"[0], "a" in {b"a": 1})     # expect: False False False
print(type(b"a" + b"b"), type("a" + "b"))                   # expect: <class 'bytes'> <class 'str'>
