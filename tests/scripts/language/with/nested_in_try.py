# finally and __exit__ run from the inside out.
class Part:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        print("exit")


def work():
    try:
        with Part():
            try:
                return "value"
            finally:
                print("inner finally")
    finally:
        print("outer finally")


print(work())
# expect: inner finally
# expect: exit
# expect: outer finally
# expect: value
