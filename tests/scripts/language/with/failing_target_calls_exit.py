# If binding the target fails, the block is left as by an exception.
class Part:
    def __enter__(self):
        return 1, 2, 3

    def __exit__(self, kind, error, traceback):
        print("exit", error)
        return True


with Part() as (a, b):  # expect: exit too many values to unpack (expected 2)
    print("never")
print("after")          # expect: after
