print()                         # expect:
print("a", 1, None, [1.5])      # expect: a 1 None [1.5]
print("a", "b", sep="-")        # expect: a-b
print("a", end="|\n")           # expect: a|
print(1, 2, sep="", end="")     # expect: 12!
print("!")
