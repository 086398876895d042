print("ABC".isupper(), "AbC".isupper(), "".isupper(), "A1".isupper(), "1".isupper())  # expect: True False False True False
print("É".isupper())    # expect: True
