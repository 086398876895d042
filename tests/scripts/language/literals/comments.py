# A comment alone.
x = 1  # behind code
print("# not a comment", x)     # expect: # not a comment 1

    # A comment that is indented oddly.
print("end")  # last            # expect: end
