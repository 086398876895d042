class Squares:
    def __getitem__(self, place):
        if place > 3:
            raise IndexError
        return place * place


print(list(Squares()))  # expect: [0, 1, 4, 9]
print(4 in Squares())   # expect: True
