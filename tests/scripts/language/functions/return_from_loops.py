def find(rows, wanted):
    for y, row in enumerate(rows):
        for x, cell in enumerate(row):
            while cell == wanted:
                return x, y
    else:
        return None


print(find(["ab", "cd"], "c"), find([], 1))     # expect: (0, 1) None
