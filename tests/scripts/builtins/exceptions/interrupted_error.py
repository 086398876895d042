try:
    raise OSError(4, "Interrupted")
except InterruptedError as error:
    print(error)                    # expect: [Errno 4] Interrupted
raise InterruptedError("signal")    # expect raise: InterruptedError: signal
