grid = {(1, 2, 3): "found"}
place = (2, 3)
print(grid[1, *place])  # expect: found
