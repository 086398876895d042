text = "abc"
print(text)     # expect: abc
text[0] = "x"   # expect raise: TypeError: 'str' object does not support item assignment
