# `in` and `not in` choose the branch for every kind of container.
if 2 in [1, 2] and "b" in "abc" and "k" in {"k": None} and 5 in range(0, 10, 5):
    print("all found")      # expect: all found
if 3 not in (1, 2) and "bc" not in "bac" and not "v" in {"k": "v"}:
    print("none found")     # expect: none found
queue = [1, 2, 3]
while 2 in queue:
    print(queue.pop())
    # expect: 3
    # expect: 2
while 9 not in queue:
    queue.append(9)
print(queue)                # expect: [1, 9]
