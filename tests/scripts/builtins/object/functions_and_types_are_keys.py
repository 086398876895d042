def first():
    pass


def second():
    pass


names = {first: "first", second: "second", int: "int", len: "len", None: "none", ...: "dots"}
print(names[first], names[second], names[int], names[len], names[None], names[...])    # expect: first second int len none dots
print(len({[].append, [].append}), len({type(None), type(None)}))                       # expect: 2 1
