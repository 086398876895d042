# NameError and AttributeError know the name that was missing.
try:
    volatge
except NameError as error:
    print(error, "|", error.name)               # expect: name 'volatge' is not defined | volatge
try:
    [].appendd
except AttributeError as error:
    print(error, "|", error.name, error.obj)    # expect: 'list' object has no attribute 'appendd' | appendd []
