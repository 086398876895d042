print("file.py".endswith(".py"), "file.py".endswith((".c", ".py")), "abc".endswith(""))  # expect: True True True
print("abc".endswith("b", 0, 2))    # expect: True
"abc".endswith(["c"])               # expect raise: TypeError: endswith first arg must be str or a tuple of str, not list
