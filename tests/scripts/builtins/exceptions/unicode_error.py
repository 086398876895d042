try:
    b"\xff".decode("utf-8")
except UnicodeError as error:
    print(type(error).__name__, isinstance(error, ValueError))  # expect: UnicodeDecodeError True
raise UnicodeError("odd text")  # expect raise: UnicodeError: odd text
