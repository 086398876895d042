print("12".isnumeric(), "a".isnumeric(), "".isnumeric())    # expect: True False False
print("3.5".isnumeric())                                    # expect: False
