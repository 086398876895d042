def f():
    len = lambda x: "mine"
    return len([])


print(f(), len([]))     # expect: mine 0
len = 5
print(len)              # expect: 5
del len
print(len("ab"))        # expect: 2
