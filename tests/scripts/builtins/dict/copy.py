first = {"k": [1]}
second = first.copy()
second["n"] = 2
second["k"].append(2)
print(first, second)    # expect: {'k': [1, 2]} {'k': [1, 2], 'n': 2}
