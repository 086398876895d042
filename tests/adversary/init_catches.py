# resists: a class that cannot be made
# ends at: kill
class A:
    def __init__(self):
        while True:
            try:
                print('on')
                while True: pass
            except:
                pass
A()
