class Both:
    def __str__(self):
        return "for people"

    def __repr__(self):
        return "for programmers"


print(str(Both()), repr(Both()))    # expect: for people for programmers
print(Both(), [Both()])             # expect: for people [for programmers]
