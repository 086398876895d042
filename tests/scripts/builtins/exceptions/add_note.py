error = ValueError("bad")
error.add_note("check the cable")
print(error.__notes__)  # expect: ['check the cable']
