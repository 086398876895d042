for x in []:
    print("never")
else:
    print("empty")              # expect: empty
try:
    print(x)
except NameError:
    print("x was never set")    # expect: x was never set
