try:
    2.0 ** 10000
except OverflowError as error:
    print(error)    # expect: (34, 'Numerical result out of range')
[0] * (10 ** 30)    # expect raise: OverflowError: cannot fit 'int' into an index-sized integer
