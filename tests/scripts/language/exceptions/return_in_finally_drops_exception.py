# A return in finally drops an exception that nobody has caught.
def quiet():
    try:
        raise KeyError("dropped")
    finally:
        return "returned"


print(quiet())  # expect: returned
