# `return` out of two loops runs every finally clause between.
def find(rows, wanted):
    for i, row in enumerate(rows):
        try:
            for j, item in enumerate(row):
                try:
                    if item == wanted:
                        return i, j
                finally:
                    print("item", item)
        finally:
            print("row", i)


print(find([[1, 2], [3, 4], [5]], 3))
# expect: item 1
# expect: item 2
# expect: row 0
# expect: item 3
# expect: row 1
# expect: (1, 0)
print(find([[1]], 7))
# expect: item 1
# expect: row 0
# expect: None
