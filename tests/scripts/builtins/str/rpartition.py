print("a/b/c".rpartition("/"))  # expect: ('a/b', '/', 'c')
print("abc".rpartition("/"))    # expect: ('', '', 'abc')
