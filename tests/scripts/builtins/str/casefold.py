print("Straße".casefold() == "STRASSE".casefold())  # expect: True
print("ABC".casefold())                             # expect: abc
