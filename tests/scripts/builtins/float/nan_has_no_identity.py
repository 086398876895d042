# differs: floats are values here, not objects, so a nan is never found again by identity.
nan = float("nan")
print(nan in [nan], nan == nan)                     # expect: False False
