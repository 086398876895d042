print(str.upper("a"))   # expect: A
str.shout = 1           # expect raise: TypeError: cannot set 'shout' attribute of immutable type 'str'
