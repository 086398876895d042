# A comparison may answer any object; a condition takes that object's truth.
class Odd:
    def __lt__(self, other):
        return []

    def __ge__(self, other):
        return "yes"


x, y = Odd(), 1
print(x < y, x >= y)        # expect: [] yes
if x < y:
    print("never")
if not x < y:
    print("not less")       # expect: not less
while x >= y:
    print("at least")       # expect: at least
    break
if x < 2:
    print("never")
elif x >= 2:
    print("at least two")   # expect: at least two
