print((a := 1), (b := a + 1), end="!\n")    # expect: 1 2!
print(len(text := "hello"), text)           # expect: 5 hello
print({"k": (v := 3)}, v)                   # expect: {'k': 3} 3
