# differs: CPython's help opens a pager with the whole documentation; a board has the type to show, and no more.
help(len)
# expect: <class 'builtin_function_or_method'>
print("done")       # expect: done
