import onewire
from machine import Pin
ow = onewire.OneWire(Pin(15))
print(ow.reset(), ow.scan())  # expect: False []
try:
    ow.reset(True)
except onewire.OneWireError as e:
    print("nobody")  # expect: nobody
