N = 1000
s = 0
for i in range(N):
    s += i
result = s
