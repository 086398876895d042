print(b"a,b,c".rsplit(b",", 1), b" a b ".rsplit())  # expect: [b'a,b', b'c'] [b'a', b'b']
print(b"".rsplit(b","))                             # expect: [b'']
