print((5).conjugate(), (5).real, (5).imag)  # expect: 5 5 0
print((5).numerator, (5).denominator)       # expect: 5 1
