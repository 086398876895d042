# resists: an attribute that is looked up without end
# ends at: interrupt
class A:
    def __getattr__(self, name):
        print('on')
        while True: pass
A().x
