class Matrix:
    def __matmul__(self, other):
        return "product"

    def __rmatmul__(self, other):
        return "reflected"

    def __imatmul__(self, other):
        return "in place"


m = Matrix()
print(m @ 1, 1 @ m)     # expect: product reflected
m @= 2
print(m)                # expect: in place
1 @ 2                   # expect raise: TypeError: unsupported operand type(s) for @: 'int' and 'int'
