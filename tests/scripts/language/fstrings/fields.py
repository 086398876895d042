# Fields of an f-string are expressions: names, calls, items, operators, conversions and format specs.
name, volts, pins = "LED", 3.3, [2, 4]
print(f"{name} at {volts} V on {pins[0]}")     # expect: LED at 3.3 V on 2
print(f"{name!r:>8}|{volts:.2f}|{pins!s}")     # expect:    'LED'|3.30|[2, 4]
print(f"{volts * 2 + 1:{3 + 2}.1f}")           # expect:   7.6
print(f"{{{name.lower()}}}")                   # expect: {led}
print(f"{volts = }, {name=}")                  # expect: volts = 3.3, name='LED'
