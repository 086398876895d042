# A condition asks an object's __bool__ once, else its __len__.
class Switch:
    def __init__(self, answers):
        self.answers = answers

    def __bool__(self):
        print("bool")
        return self.answers.pop()


class Box:
    def __len__(self):
        print("len")
        return 0


switch = Switch([False, True])
while switch:
    print("round")
# expect: bool
# expect: round
# expect: bool
if not Box():                   # expect: len
    print("empty")              # expect: empty
if Box() or switch.answers:     # expect: len
    print("never")
