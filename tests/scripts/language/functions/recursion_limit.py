def forever():
    return forever()


try:
    forever()
except RecursionError as error:
    print(error)    # expect: maximum recursion depth exceeded
print("alive")      # expect: alive
