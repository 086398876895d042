print("aé€".encode())   # expect: b'a\xc3\xa9\xe2\x82\xac'
print("aé".encode("utf-8"), "a".encode("ascii"), "é".encode("latin-1"))  # expect: b'a\xc3\xa9' b'a' b'\xe9'
print("aé".encode("ascii", "replace"), "aé".encode("ascii", "ignore"))  # expect: b'a?' b'a'
