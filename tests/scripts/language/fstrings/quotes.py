# The other kind of quotes may stand inside a field, and any kind in triple quotes.
d = {"a": 1, 'b': 2}
print(f"{d['a']}", f'{d["b"]}', f"'{d['a']}'")  # expect: 1 2 '1'
print(f"""{d["a"]} "and" {d['b']}""")           # expect: 1 "and" 2
print(f'''{"x" 'y'}''')                         # expect: xy
