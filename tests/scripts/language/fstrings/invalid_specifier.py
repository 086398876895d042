# A format spec that makes no sense raises ValueError.
print(f"{5:5}")     # expect:     5
print(f"{5:.2d}")   # expect raise: ValueError: Precision not allowed in integer format specifier
