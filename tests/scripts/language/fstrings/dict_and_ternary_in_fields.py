# Dict displays need a blank before their brace; conditional expressions need nothing.
n = 3
print(f"{ {'a': n}['a'] } { {k: v for k, v in [(1, 2)]} }")         # expect: 3 {1: 2}
print(f"{'odd' if n % 2 else 'even'} {n if n != 3 else -n:+d}")     # expect: odd -3
print(f"{n != 3} {n == 3} {n >= 3!r} {(m := n + 1)} {m}")           # expect: False True True 4 4
