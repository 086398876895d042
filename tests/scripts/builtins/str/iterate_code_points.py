for letter in "é😀":
    print(letter, ord(letter))
    # expect: é 233
    # expect: 😀 128512
