# The name after `as` may be deleted or bound anew in the clause.
try:
    1 / 0
except ZeroDivisionError as error:
    del error
try:
    1 / 0
except ZeroDivisionError as error:
    kept = error
    error = "other"
print(repr(kept))   # expect: ZeroDivisionError('division by zero')
