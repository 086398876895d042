# f-strings join with plain strings beside them; only the f-strings have fields.
x = 7
print(f"a{x}" "b{x}" f"c{x}" 'd')   # expect: a7b{x}c7d
print("{x}" f"{x}")                 # expect: {x}7
text = ("one "
        f"{x} "
        "two " r"\n" rf"\n{x}")
print(text)                         # expect: one 7 two \n\n7
print(f"{x}" + "{x}" * 2)           # expect: 7{x}{x}
