print("a b c".rsplit(None, 1), "a,b,c".rsplit(",", 1), " a  b ".rsplit())  # expect: ['a b', 'c'] ['a,b', 'c'] ['a', 'b']
print("a,b".rsplit(","))    # expect: ['a', 'b']
