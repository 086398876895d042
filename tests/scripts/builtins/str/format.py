print("{} and {}".format(1, "two"))             # expect: 1 and two
print("{1} before {0}".format("a", "b"))        # expect: b before a
print("{name}: {value:>6.2f}".format(name="pi", value=3.14159))  # expect: pi:   3.14
print("{0[1]} {1.real}".format([5, 6], 7))      # expect: 6 7
print("{{}} {!r} {:{}}|".format("x", "ab", 4))  # expect: {} 'x' ab  |
