try:
    raise ValueError("first")
except ValueError as error:
    place = error.__traceback__
other = KeyError("k").with_traceback(place)
print(other.__traceback__ is place, place.tb_lineno)    # expect: True 2
