print(issubclass(UserWarning, Warning))     # expect: True
raise UserWarning("careful")                # expect raise: UserWarning: careful
