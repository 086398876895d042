math = __import__("math")
print(math.floor(2.5))          # expect: 2
__import__("no_such_module")    # expect raise: ModuleNotFoundError: No module named 'no_such_module'
