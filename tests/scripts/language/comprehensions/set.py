print({n % 2 for n in range(5)} == {0, 1})  # expect: True
print(sorted({letter.lower() for letter in "AaBb" if letter != "b"}))  # expect: ['a', 'b']
