n = 3 ** 60
print(str(n), int(str(n)) == n)                 # expect: 42391158275216203514294433201 True
print(hex(n), int(hex(n), 16) == n, f"{n:,}")   # expect: 0x88f924eeceeda7fe92e1f5b1 True 42,391,158,275,216,203,514,294,433,201
