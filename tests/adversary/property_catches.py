# resists: a property that catches everything
# ends at: kill
class A:
    @property
    def x(self):
        while True:
            try:
                print('on')
                while True: pass
            except:
                pass
A().x
