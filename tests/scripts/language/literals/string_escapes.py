print("a\tb", "\\", "\"", '\'', "\x41", "\u00e9", "\U0001f600", "\101")  # expect: a	b \ " ' A é 😀 A
print("line \
goes on")                                   # expect: line goes on
print(len("\0"), len("\n"), repr("\r"))     # expect: 1 1 '\r'
