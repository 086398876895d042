def say(text):
    print(text)
    return text


def f(*args, **kwargs):
    print(args, kwargs)


f(say("1"), *[say("2")], x=say("3"), **{say("y"): say("4")})
# expect: 1
# expect: 2
# expect: 3
# expect: y
# expect: 4
# expect: ('1', '2') {'x': '3', 'y': '4'}
