print(b"banana".rfind(b"an"), b"banana".rfind(b"x"))    # expect: 3 -1
print(b"banana".rfind(97))                              # expect: 5
