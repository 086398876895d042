# The report of a KeyError shows the repr of the key.
pins = {"led": 2}
print(pins["led"])  # expect: 2
pins["buzzer"]      # expect raise: KeyError: 'buzzer'
