def f(**named):
    named["x"] = "changed"
    return named


given = {"x": 1, "y": 2}
print(f(**given), given)    # expect: {'x': 'changed', 'y': 2} {'x': 1, 'y': 2}
f(**{1: 2})                 # expect raise: TypeError: keywords must be strings
