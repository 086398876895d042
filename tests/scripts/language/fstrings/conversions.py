# !r, !s and !a convert before the field is formatted.
class Both:
    def __repr__(self):
        return "repr é"

    def __str__(self):
        return "str é"


b = Both()
print(f"{b} {b!s} {b!r} {b!a}")         # expect: str é str é repr é repr \xe9
print(f"{b!r:>10}|{b!s:*^9}|{'a'!r}")   # expect:     repr é|**str é**|'a'
print(f"{'line' + chr(10)!r}")          # expect: 'line\n'
