print("aBc1".swapcase(), "éÀ".swapcase())   # expect: AbC1 Éà
print("".swapcase() == "")                  # expect: True
