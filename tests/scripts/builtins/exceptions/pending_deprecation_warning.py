print(issubclass(PendingDeprecationWarning, Warning))   # expect: True
raise PendingDeprecationWarning("later")                # expect raise: PendingDeprecationWarning: later
