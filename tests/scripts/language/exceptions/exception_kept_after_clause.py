# An exception kept under another name outlives its clause, with its traceback.
kept = []
for n in (0, 1):
    try:
        [5][n + 1]
    except IndexError as error:
        kept.append(error)
print(kept, kept[0] is kept[1])                                         # expect: [IndexError('list index out of range'), IndexError('list index out of range')] False
print(kept[0].__traceback__ is None, kept[1].__traceback__.tb_lineno)   # expect: False 5
