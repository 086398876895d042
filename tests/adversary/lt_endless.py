# resists: sorts objects whose < never ends
# ends at: interrupt
class A:
    def __lt__(self, other):
        print('on')
        while True: pass
[A(), A(), A()].sort()
