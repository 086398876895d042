grid = {(0, 0): "start", (1, 2): "end"}
print(grid[1, 2], (0, 0) in grid)   # expect: end True
grid[0, [1]] = 1                    # expect raise: TypeError: unhashable type: 'list'
