def middle():
    print("asked")
    return 5


def last():
    print("last")
    return 9


print(1 < middle() < last())
# expect: asked
# expect: last
# expect: True
print(7 < middle() < last())
# expect: asked
# expect: False
