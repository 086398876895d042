# An f-string without fields is a plain text; one without text is the field alone.
print(f"" == "", f"plain", f"{'only'}", type(f"{1}").__name__)  # expect: True plain only str
print(repr(f"tab\t{1}\x41"), rf"raw\t{1}", fr"\{2}")            # expect: 'tab\t1A' raw\t1 \2
