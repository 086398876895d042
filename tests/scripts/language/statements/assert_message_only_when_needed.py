def message():
    print("asked")
    return "text"


assert True, message()
print("after")                  # expect: after
try:
    assert False, message()     # expect: asked
except AssertionError as error:
    print(error)                # expect: text
