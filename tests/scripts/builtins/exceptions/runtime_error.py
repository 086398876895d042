try:
    raise RuntimeError("no mood")
except RuntimeError as error:
    print(error)    # expect: no mood
raise RuntimeError  # expect raise: RuntimeError
