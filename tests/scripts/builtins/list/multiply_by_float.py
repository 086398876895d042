print([0] * True)   # expect: [0]
[1] * 1.5           # expect raise: TypeError: can't multiply sequence by non-int of type 'float'
