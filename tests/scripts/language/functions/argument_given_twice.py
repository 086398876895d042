def f(a, b=0):
    return a


print(f(1, b=1))    # expect: 1
f(1, a=2)           # expect raise: TypeError: f() got multiple values for argument 'a'
