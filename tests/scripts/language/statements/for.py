for letter in "ab":
    print(letter)
    # expect: a
    # expect: b
for i in range(5, 0, -2):
    print(i)
    # expect: 5
    # expect: 3
    # expect: 1
print(letter, i)    # expect: b 1
