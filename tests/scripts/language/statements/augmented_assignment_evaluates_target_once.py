def where():
    print("where")
    return 0


items = [1]
items[where()] += 1     # expect: where
print(items)            # expect: [2]
