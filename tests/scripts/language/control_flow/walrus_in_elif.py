# A walrus in if and elif binds only when its condition is evaluated.
def parse(text):
    if (n := text.find("=")) > 0:
        return text[:n], text[n + 1:]
    elif not (short := text.strip()):
        return "empty"
    return short, n


print(parse("a=1"))     # expect: ('a', '1')
print(parse("  "))      # expect: empty
print(parse(" word "))  # expect: ('word', -1)
