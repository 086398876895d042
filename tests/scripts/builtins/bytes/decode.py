print(b"a\xc3\xa9".decode(), b"abc".decode("ascii"), b"\xe9".decode("latin-1"))  # expect: aé abc é
print(b"a\xff".decode("utf-8", "replace"), b"a\xffb".decode("utf-8", "ignore"))  # expect: a� ab
