# Until the module binds the name, it means the builtin: also in functions, and again after del.
def longest(x):
    return max(x)


print(max([1, 2]), longest([3, 4]))     # expect: 2 4
print("max" in globals())               # expect: False
for i in range(2):
    print(len([i]) if i == 0 else len)  # expect: 1
    # expect: mine
    len = "mine"
max = lambda x: "own"
print(max([1, 2]), longest([3, 4]))     # expect: own own
del max
print(max([1, 2]), longest([3, 4]))     # expect: 2 4
