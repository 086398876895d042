print("ab" * 3, 2 * "-", repr("a" * 0), repr("a" * -5))     # expect: ababab -- '' ''
"a" * "b"                                                   # expect raise: TypeError: can't multiply sequence by non-int of type 'str'
