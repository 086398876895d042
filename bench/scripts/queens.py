# A search with recursion and sets: eight queens.
def place(row, n, columns, up, down):
    if row == n:
        return 1
    found = 0
    for column in range(n):
        if column not in columns and row + column not in up and row - column not in down:
            columns.add(column)
            up.add(row + column)
            down.add(row - column)
            found += place(row + 1, n, columns, up, down)
            columns.remove(column)
            up.remove(row + column)
            down.remove(row - column)
    return found


print(place(0, 8, set(), set(), set()))
