print(2.0 ** 3, 2 ** 0.5, 0.0 ** 0, 4.0 ** -1)  # expect: 8.0 1.4142135623730951 1.0 0.25
10.0 ** 400                                     # expect raise: OverflowError: (34, 'Numerical result out of range')
