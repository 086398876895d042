text = ("one "
        "two " 'three')
print(text, "a" "b" 'c')    # expect: one two three abc
print("x" "y" * 2)          # expect: xyxy
