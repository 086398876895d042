# Blocks in blocks fall back to the right level.
def classify(a, b, c):
    if a:
        if b:
            if c:
                return "abc"
            elif not c:
                return "ab"
        else:
            if c:
                return "ac"
        return "a"
    elif b:
        if c:
            return "bc"
        return "b"
    else:
        return "c" if c else "none"


print([classify(a, b, c) for a in (0, 1) for b in (0, 1) for c in (0, 1)])  # expect: ['none', 'c', 'b', 'bc', 'a', 'ac', 'ab', 'abc']
