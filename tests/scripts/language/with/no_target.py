# Without `as` the value of __enter__ is dropped.
class Lock:
    depth = 0

    def __enter__(self):
        Lock.depth += 1

    def __exit__(self, *details):
        Lock.depth -= 1


lock = Lock()
with lock:
    with lock:
        print(Lock.depth)   # expect: 2
    print(Lock.depth)       # expect: 1
print(Lock.depth)           # expect: 0
