# A field without conversion asks __format__; with one it formats the text.
class Celsius:
    def __format__(self, spec):
        return "formatted<" + spec + ">"

    def __str__(self):
        return "text"


c = Celsius()
print(f"{c}", f"{c:.1f}", f"{c!s:>6}", f"{c!s}")    # expect: formatted<> formatted<.1f>   text text
