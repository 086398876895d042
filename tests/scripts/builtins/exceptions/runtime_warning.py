print(issubclass(RuntimeWarning, Warning))  # expect: True
raise RuntimeWarning("dubious")             # expect raise: RuntimeWarning: dubious
