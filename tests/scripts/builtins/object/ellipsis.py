print(..., Ellipsis is ..., type(...).__name__)     # expect: Ellipsis True ellipsis
print(bool(...), [..., 1])                          # expect: True [Ellipsis, 1]
