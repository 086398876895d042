error = OSError(5, "I/O error")
print(error, error.errno, error.strerror, error.filename, error.args)  # expect: [Errno 5] I/O error 5 I/O error None (5, 'I/O error')
print(OSError("just text"), OSError("just text").errno)     # expect: just text None
print(type(OSError(13, "no")).__name__, IOError is OSError, EnvironmentError is OSError)  # expect: PermissionError True True
raise OSError(5, "I/O error", "sensor")                     # expect raise: OSError: [Errno 5] I/O error: 'sensor'
