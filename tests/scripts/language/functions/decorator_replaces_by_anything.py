@len
@list
@lambda function: "abc"
def size():
    pass


print(size)     # expect: 3
