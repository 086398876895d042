print({1, 1, 2} == {2, 1}, {*[1, 2], 3} == {1, 2, 3}, len({"a", "A"}))  # expect: True True 2
print({1}, type({1}))   # expect: {1} <class 'set'>
