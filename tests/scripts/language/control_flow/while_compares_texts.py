# Texts in a loop's condition are compared by their code points.
text = "a"
while text < "ab":
    text += "A"
    print(text)
    # expect: aA
    # expect: aAA
    # expect: aAAA
    if len(text) > 3:
        break
while text != "aAAA":
    print("never")
while "B" <= text[0] <= "b":
    print(text[0])  # expect: a
    text = "c" + text
