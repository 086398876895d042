for n in [1, 2]:
    pass
else:
    print("no break")   # expect: no break
for n in [1, 2]:
    if n == 1:
        break
else:
    print("never")
print(n)                # expect: 1
