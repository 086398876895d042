# Doubled braces stand for themselves.
x = 1
print(f"{{}} {{{x}}} {{x}} {{{{{x}}}}}")                # expect: {} {1} {x} {{1}}
print(f"{{", f"}}", f"{ {'a': x}['a'] }", f"{ {x} }")   # expect: { } 1 {1}
print("{{plain}}")                                      # expect: {{plain}}
