N = 1000
i = 0
s = 0
while i < N:
    s = s + i
    i = i + 1
result = s
