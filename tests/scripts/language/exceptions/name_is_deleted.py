# The name after `as` is gone when the clause ends, even if it was bound before.
caught = "before"
try:
    1 / 0
except ZeroDivisionError as caught:
    print(caught)   # expect: division by zero
print("after")      # expect: after
print(caught)       # expect raise: NameError: name 'caught' is not defined
