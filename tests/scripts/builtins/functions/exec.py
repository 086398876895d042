exec("a = 3\nb = a * 2")
print(a, b)                             # expect: 3 6
names = {}
exec("c = 1", names)
print(names["c"], "c" in globals())     # expect: 1 False
print(exec("pass"))                     # expect: None
