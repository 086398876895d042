print("abc".isidentifier(), "_1".isidentifier(), "1a".isidentifier(), "".isidentifier())  # expect: True True False False
print("class".isidentifier(), "a-b".isidentifier())     # expect: True False
