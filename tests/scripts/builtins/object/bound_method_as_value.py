items = []
push = items.append
push(1)
push(2)
print(items, push.__self__ is items, push.__name__)     # expect: [1, 2] True append
