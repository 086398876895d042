# differs: CPython's help opens a pager with the whole documentation; a board has none to show.
help(len)
print("done")       # expect: done
