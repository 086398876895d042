print("a\tb".expandtabs(), "ab\tc".expandtabs(4))       # expect: a       b ab  c
print("\tx".expandtabs(2), repr("a\tb".expandtabs(0)))  # expect:   x 'ab'
