# `is` and `is not` choose the branch by identity, not by equality.
a = [1]
b = a
c = [1]
if a is b and a is not c and a == c:
    print("two lists")      # expect: two lists
while a is b:
    b = c
print(b is c, b is a)       # expect: True False
if type(a) is list and type(True) is not int:
    print("exact types")    # expect: exact types
if a[0] is None or None is a:
    print("never")
