def say(text, value):
    print(text)
    return value


say("a", 1) + say("b", 2) * say("c", 3)
# expect: a
# expect: b
# expect: c
[say("d", 0)][say("e", 0)]
# expect: d
# expect: e
{say("key", 1): say("value", 2)}
# expect: key
# expect: value
