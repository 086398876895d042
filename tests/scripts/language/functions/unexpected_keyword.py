def f(a):
    return a


print(f(a=1))   # expect: 1
f(1, b=2)       # expect raise: TypeError: f() got an unexpected keyword argument 'b'
