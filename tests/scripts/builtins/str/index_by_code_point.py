text = "a€😀b"
print(len(text), text[1], text[2], text[-1])    # expect: 4 € 😀 b
print(text[1:3], text[::-1])                    # expect: €😀 b😀€a
text[4]                                         # expect raise: IndexError: string index out of range
