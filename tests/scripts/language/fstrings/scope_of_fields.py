# Fields see locals, enclosing variables and globals, and make closures as any expression.
unit = "V"


def meter(value):
    def show(scale):
        return f"{value * scale} {unit}"
    return show


print(meter(2)(1.5))                        # expect: 3.0 V
print([f"{n}{unit}" for n in range(2)])     # expect: ['0V', '1V']
