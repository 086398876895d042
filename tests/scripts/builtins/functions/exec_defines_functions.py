place = {}
exec("def twice(n):\n    return n * 2\n", place)
print(place["twice"](21))   # expect: 42
