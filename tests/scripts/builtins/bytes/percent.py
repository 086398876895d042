print(b"%d %s %x" % (5, b"ab", 255))    # expect: b'5 ab ff'
print(b"%05.1f|%c" % (2.25, 65))        # expect: b'002.2|A'
