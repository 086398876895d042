print("a" + "b" + "", "é" + "€")    # expect: ab é€
text = "x"
text += "y"
print(text)                         # expect: xy
"a" + 1                             # expect raise: TypeError: can only concatenate str (not "int") to str
