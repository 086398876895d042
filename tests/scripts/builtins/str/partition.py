print("key=value=x".partition("="))     # expect: ('key', '=', 'value=x')
print("nothing".partition("="))         # expect: ('nothing', '', '')
"a".partition("")                       # expect raise: ValueError: empty separator
