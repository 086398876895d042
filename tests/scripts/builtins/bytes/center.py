print(b"ab".center(6, b"*"), b"ab".ljust(4) + b"|", b"ab".rjust(4), b"-7".zfill(4))  # expect: b'**ab**' b'ab  |' b'  ab' b'-007'
print(b"a\tb".expandtabs(4))    # expect: b'a   b'
