N = 1000
s = 0
for i in range(N):
    s += i
# goal: 1.3 x loop_for_range_locals
result = s
