print("abc"[True])  # expect: b
"abc"["a"]          # expect raise: TypeError: string indices must be integers, not 'str'
