# Conditional expressions nest to the right and evaluate one arm only.
def sign(x):
    return "minus" if x < 0 else "zero" if x == 0 else "plus"


print(sign(-2), sign(0), sign(0.5))                             # expect: minus zero plus
print((1 if [] else 2) if [0] else 3)                           # expect: 2
print([n if n % 2 else -n for n in range(5)])                   # expect: [0, 1, -2, 3, -4]
print("ok" if True else undefined)                              # expect: ok
print(len("ab" if sign else "abc") + (10 if not sign else 20))  # expect: 22
