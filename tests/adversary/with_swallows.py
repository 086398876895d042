# resists: a context manager that swallows each exception
# ends at: kill
class Deaf:
    def __enter__(self): return self
    def __exit__(self, kind, value, trace): return True
while True:
    with Deaf():
        print('on')
        while True: pass
