print(issubclass(BufferError, Exception))   # expect: True
raise BufferError("buffer in use")          # expect raise: BufferError: buffer in use
