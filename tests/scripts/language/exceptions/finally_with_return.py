# finally runs between the evaluation of a return value and the return itself.
def work():
    x = 1
    try:
        return x
    finally:
        x = 2
        print("finally", x)


print(work())
# expect: finally 2
# expect: 1
