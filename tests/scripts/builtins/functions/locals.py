def work(a):
    b = a + 1
    return locals()


print(work(1))          # expect: {'a': 1, 'b': 2}
x = 3
print(locals()["x"])    # expect: 3
