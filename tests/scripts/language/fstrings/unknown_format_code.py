# A format code that the type does not know raises ValueError.
print(f"{5:d}")         # expect: 5
print(f"{'text':d}")    # expect raise: ValueError: Unknown format code 'd' for object of type 'str'
