print("name.py".removesuffix(".py"), "name".removesuffix(".py"))  # expect: name name
print("abb".removesuffix("b"), "abc".removesuffix(""))  # expect: ab abc
