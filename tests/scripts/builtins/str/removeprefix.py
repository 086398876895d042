print("test_name".removeprefix("test_"), "name".removeprefix("test_"))  # expect: name name
print("aab".removeprefix("a"))  # expect: ab
