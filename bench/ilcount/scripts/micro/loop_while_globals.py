N = 1000
i = 0
s = 0
while i < N:
    s = s + i
    i = i + 1
# goal: 1.3 x loop_while_locals
result = s
