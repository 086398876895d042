print(ord("A"), ord("é"), ord("😀"))     # expect: 65 233 128512
print(ord(b"a"))                        # expect: 97
ord("ab")                               # expect raise: TypeError: ord() expected a character, but string of length 2 found
