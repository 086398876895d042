# Fields inside a format spec give fill, width and precision.
width, digits, fill = 9, 3, "*"
print(f"{2 / 3:{width}.{digits}f}|")                # expect:     0.667|
print(f"{'mid':{fill}^{width}}|")                   # expect: ***mid***|
print(f"{255:{'#'}{width - 1}{'x'}}|")              # expect:     0xff|
print(f"{1.5:{fill}>{width}.{digits - 1}{'e'}}|")   # expect: *1.50e+00|
