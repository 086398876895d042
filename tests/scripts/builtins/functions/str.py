print(str(), str(5), str(None), str(2.5), str([1, "a"]))    # expect:  5 None 2.5 [1, 'a']
print(str(b"ab"), str(b"\xc3\xa9", "utf-8"))                # expect: b'ab' é
print(str(ValueError("bad")))                               # expect: bad
print(str("same") == "same")                                # expect: True
