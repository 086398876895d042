# resists: looks for an object whose == catches everything
# ends at: kill
class A:
    def __eq__(self, other):
        while True:
            try:
                print('on')
                while True: pass
            except:
                pass
1 in [A()]
