N = 1


def place(row, size, columns, rising, falling):
    if row == size:
        return 1
    count = 0
    for column in range(size):
        if not columns[column] and not rising[row + column] and not falling[row - column + size]:
            columns[column] = rising[row + column] = falling[row - column + size] = True
            count += place(row + 1, size, columns, rising, falling)
            columns[column] = rising[row + column] = falling[row - column + size] = False
    return count


# One iteration is all solutions on a board of 6 by 6.
for k in range(N):
    result = place(0, 6, [False] * 6, [False] * 12, [False] * 13)
