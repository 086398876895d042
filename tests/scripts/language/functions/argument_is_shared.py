def change(items, number):
    items.append(1)
    items = ["new"]
    number += 1
    return items, number


mine, n = [0], 5
print(change(mine, n), mine, n)     # expect: (['new'], 6) [0, 1] 5
