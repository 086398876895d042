# resists: a dict of keys that all collide and never agree
# ends at: interrupt
class A:
    def __hash__(self): return 1
    def __eq__(self, other): return False
print('on')
d = {}
for i in range(10**9):
    if i % 300 == 0:
        d.clear()
    d[A()] = i
