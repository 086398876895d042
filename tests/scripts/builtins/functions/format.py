print(format(3.14159, ".2f"))                                   # expect: 3.14
print(format(255, "x"), format(255, "#X"), format(5, "08b"))    # expect: ff 0XFF 00000101
print(format("ab", ">5") + "|")                                 # expect:    ab|
print(format(1234567, ","))                                     # expect: 1,234,567
print(format(None), format([1]))                                # expect: None [1]
