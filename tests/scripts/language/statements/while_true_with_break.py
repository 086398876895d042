count = 0
while True:
    count += 1
    if count == 1000:
        break
print(count)    # expect: 1000
