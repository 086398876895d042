print(issubclass(SystemError, Exception))   # expect: True
raise SystemError("inside")                 # expect raise: SystemError: inside
