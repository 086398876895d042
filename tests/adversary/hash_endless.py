# resists: a key of a dict whose hash never ends
# ends at: interrupt
class A:
    def __hash__(self):
        print('on')
        while True: pass
{A(): 1}
