# Format specs for floats: precision, sign, kind of notation.
x = 3.14159265
print(f"{x:.3f} {x:10.2f}| {x:<10.1f}| {x:+.1e} {x:g} {x:.3g}")     # expect: 3.142       3.14| 3.1       | +3.1e+00 3.14159 3.14
print(f"{0.255:.1%} {1e10:,.1f} {-0.0:.1f} {2.5:.0f} {3.5:.0f}")    # expect: 25.5% 10,000,000,000.0 -0.0 2 4
print(f"{float('inf'):6} {float('nan'):f} {1e16} {1e-5}")           # expect:    inf nan 1e+16 1e-05
