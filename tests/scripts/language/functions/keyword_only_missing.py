def f(*, key, more):
    return key


print(f(key=1, more=2))     # expect: 1
f()                         # expect raise: TypeError: f() missing 2 required keyword-only arguments: 'key' and 'more'
