print("banana".rindex("a"), "banana".rindex("n", 0, 4))     # expect: 5 2
"banana".rindex("z")                                        # expect raise: ValueError: substring not found
