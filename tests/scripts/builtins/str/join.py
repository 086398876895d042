print(",".join(["a", "b", "c"]), "".join("xyz"), "-".join([]), "-".join(["one"]))  # expect: a,b,c xyz  one
print(" ".join({"a": 1, "b": 2}), ", ".join(("é", "€")))    # expect: a b é, €
