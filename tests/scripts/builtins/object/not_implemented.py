print(NotImplemented, type(NotImplemented).__name__)    # expect: NotImplemented NotImplementedType
print((1).__add__("a"), (1).__eq__("a"))                # expect: NotImplemented NotImplemented
