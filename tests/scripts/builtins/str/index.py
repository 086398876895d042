print("banana".index("n"), "banana".index("n", 3))  # expect: 2 4
"banana".index("x")                                 # expect raise: ValueError: substring not found
