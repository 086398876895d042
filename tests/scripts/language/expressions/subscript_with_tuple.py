grid = {(0, 1): "x"}
print(grid[0, 1], grid[(0, 1)])     # expect: x x
grid[2, 3] = "y"
print(grid)                         # expect: {(0, 1): 'x', (2, 3): 'y'}
