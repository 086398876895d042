print(type({}).__name__, type({0}).__name__)    # expect: dict set
print(set(), len(set()))                        # expect: set() 0
