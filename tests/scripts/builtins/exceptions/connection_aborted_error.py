print(ConnectionAbortedError.__bases__)     # expect: (<class 'ConnectionError'>,)
raise ConnectionAbortedError("aborted")     # expect raise: ConnectionAbortedError: aborted
