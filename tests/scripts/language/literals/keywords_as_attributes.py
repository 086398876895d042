class Box:
    match = 1
    type = 2


case = 5
match = 6
print(Box.match, Box.type, case + match)    # expect: 1 2 11
