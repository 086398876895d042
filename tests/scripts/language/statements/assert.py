assert True
assert [0], "not empty"
try:
    assert 0, ("tuple", 1)
except AssertionError as error:
    print(error.args)   # expect: (('tuple', 1),)
assert []               # expect raise: AssertionError
