if True: print("if")    # expect: if
for i in range(2): print(i)
# expect: 0
# expect: 1
class A: x = 1; y = 2
def f(): return A.x + A.y
print(f())              # expect: 3
while True: break
