print(b"aBc1".upper(), b"aBc1".lower(), b"aBc".swapcase())  # expect: b'ABC1' b'abc1' b'AbC'
print(b"ab cd".title(), b"aBC".capitalize(), b"\xe9".upper())  # expect: b'Ab Cd' b'Abc' b'\xe9'
