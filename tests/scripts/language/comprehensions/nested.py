rows = [[1, 2], [3, 4]]
print([cell for row in rows for cell in row])           # expect: [1, 2, 3, 4]
print([[row[i] for row in rows] for i in range(2)])     # expect: [[1, 3], [2, 4]]
print([[y for y in range(x)] for x in range(3)])        # expect: [[], [0], [0, 1]]
