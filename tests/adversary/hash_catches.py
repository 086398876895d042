# resists: a member of a set whose hash catches everything
# ends at: kill
class A:
    def __hash__(self):
        while True:
            try:
                print('on')
                while True: pass
            except:
                pass
{A()}
