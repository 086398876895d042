print(repr("a'b"), repr('a"b'), repr("a'\"b"))  # expect: "a'b" 'a"b' 'a\'"b'
print(repr("\\"), repr("\t"), repr("\x1b\x7f\x80"), repr("é"), repr("\u200b"))  # expect: '\\' '\t' '\x1b\x7f\x80' 'é' '\u200b'
