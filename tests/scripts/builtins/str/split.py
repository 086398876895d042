print(" a  b\tc\n".split(), "".split(), "   ".split())  # expect: ['a', 'b', 'c'] [] []
print("a,b,,c".split(","), "".split(","), "a--b".split("--"))  # expect: ['a', 'b', '', 'c'] [''] ['a', 'b']
print("a b c".split(None, 1), "a,b,c".split(",", maxsplit=1), "a b".split(sep=" "))  # expect: ['a', 'b c'] ['a', 'b,c'] ['a', 'b']
"a".split("")                                           # expect raise: ValueError: empty separator
