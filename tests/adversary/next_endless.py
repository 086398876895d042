# resists: sums what an endless iterator gives
# ends at: interrupt
class A:
    def __iter__(self): return self
    def __next__(self): return 1
print('on')
sum(A())
