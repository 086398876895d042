# resists: a context manager whose exit never ends
# ends at: kill
class Slow:
    def __enter__(self): return self
    def __exit__(self, kind, value, trace):
        while True: pass
with Slow():
    print('on')
    while True: pass
