# __enter__ runs before the block and __exit__ behind it; `as` binds what __enter__ returned.
class Bus:
    def __enter__(self):
        print("open")
        return "handle"

    def __exit__(self, kind, error, traceback):
        print("close", kind, error, traceback)


with Bus() as handle:
    print("inside", handle)
# expect: open
# expect: inside handle
# expect: close None None None
print("after", handle)  # expect: after handle
