# The else clause is not run if the try clause returns or breaks.
def leave():
    try:
        return "returned"
    except ValueError:
        pass
    else:
        print("never")


print(leave())  # expect: returned
while True:
    try:
        break
    except ValueError:
        pass
    else:
        print("never")
