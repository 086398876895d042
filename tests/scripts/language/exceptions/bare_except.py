# A bare except catches everything, SystemExit and KeyboardInterrupt included.
def quit():
    raise SystemExit(1)


def interrupt():
    raise KeyboardInterrupt


for work in (quit, interrupt, lambda: 1 / 0, lambda: "fine"):
    try:
        print(work())
    except ArithmeticError:
        print("arithmetic")
    except:
        print("something")
# expect: something
# expect: something
# expect: arithmetic
# expect: fine
