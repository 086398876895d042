# resists: prints an object whose repr catches everything
# ends at: kill
class A:
    def __repr__(self):
        while True:
            try:
                print('on')
                while True: pass
            except:
                pass
print([A()])
