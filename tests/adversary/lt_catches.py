# resists: sorts objects whose < catches everything
# ends at: kill
class A:
    def __lt__(self, other):
        while True:
            try:
                print('on')
                while True: pass
            except:
                pass
sorted([A(), A(), A()])
