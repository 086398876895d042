a = "ab" * 10
b = "abab" * 5
print(a == b, hash(a) == hash(b), {a: 1}[b])    # expect: True True 1
