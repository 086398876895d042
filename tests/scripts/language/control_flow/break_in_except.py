# `break` and `continue` in an except clause leave the handler behind.
for text in ("1", "x", "2", "stop", "3"):
    try:
        print(int(text))
        # expect: 1
        # expect: 2
    except ValueError as error:
        if text == "stop":
            break
        continue
print("at", text)           # expect: at stop
try:
    error
except NameError:
    print("no error left")  # expect: no error left
