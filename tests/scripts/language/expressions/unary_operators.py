print(-5, +5, ~5, --5, -+-5, not not 5, - -5)           # expect: -5 5 -6 5 5 True 5
print(+True, -False, -2.5, +"a" if False else "fine")   # expect: 1 0 -2.5 fine
