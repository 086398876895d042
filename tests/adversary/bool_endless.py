# resists: a truth value that never comes
# ends at: interrupt
class A:
    def __bool__(self):
        print('on')
        while True: pass
if A(): pass
