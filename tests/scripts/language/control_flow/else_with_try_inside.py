# A loop's else clause runs after a round ended by an exception that was caught.
for text in ["1", "x"]:
    try:
        int(text)
    except ValueError:
        print("bad", text)
    else:
        print("good", text)
else:
    print("all read")
# expect: good 1
# expect: bad x
# expect: all read
