n = 2
while n > 0:
    n -= 1
else:
    print("done", n)    # expect: done 0
while True:
    break
else:
    print("never")
