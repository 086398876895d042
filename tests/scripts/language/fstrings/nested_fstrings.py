# An f-string may stand in the field of another.
name, n = "pin", 4
print(f"{f'{name}{n}':>8}")                 # expect:     pin4
print(f"<{f'{n + 1}' if n else name}>")     # expect: <5>
print(f'''{f"""{f"{n}" * 2}"""}''')         # expect: 44
