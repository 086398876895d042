count = 0


def step():
    global count, made
    count += 1
    made = "here"


step()
step()
print(count, made)  # expect: 2 here
