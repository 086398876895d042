def shout(text):
    return text.upper()


table = {"f": shout, "g": len}
print(table["f"]("a"), [f("abc") for f in (shout, len)])    # expect: A ['ABC', 3]
shout.count = 5
print(shout.count, shout.__name__)                          # expect: 5 shout
