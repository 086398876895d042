try:
    int("9" * 5000)
except ValueError as error:
    print("refused")            # expect: refused
print(len(str(10 ** 4000)))     # expect: 4001
