# resists: looks for what an endless sequence never has
# ends at: interrupt
class A:
    def __getitem__(self, i): return i
print('on')
-1 in A()
