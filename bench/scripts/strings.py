# Text: formatting, join, split, find, replace.
def run(n):
    parts = []
    for i in range(n):
        parts.append("item %d is %s" % (i, "even" if i % 2 == 0 else "odd"))
    text = ", ".join(parts)
    return len(text), text.count("even"), len(text.split(", ")), len(text.replace("item", "x")), text.find("item 9999 ")


print(run(100000))
