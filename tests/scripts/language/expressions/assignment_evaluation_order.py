def say(text, value):
    print(text)
    return value


data = [0, 0]
say("target", data)[say("index", 1)] = say("value", 7)
# expect: value
# expect: target
# expect: index
print(data)     # expect: [0, 7]
