print((2.5).conjugate(), (2.5).real, (2.5).imag)    # expect: 2.5 2.5 0.0
print((2.5).__trunc__(), (2.5).__floor__(), (2.5).__ceil__())  # expect: 2 2 3
