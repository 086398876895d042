# Mixed `and`, `or` and `not` in a loop's condition.
left, right, rounds = 4, 6, 0
while (left > 0 and right > 0) or not rounds > 6 and right != 1:
    left -= 1
    right -= 1
    rounds += 1
print(left, right, rounds)  # expect: -1 1 5
