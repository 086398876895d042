# device: rom 15 28AA2233445577 -160
# device: rom 15 28112233445566 360
# device: rom 15 01000000000001 0
import onewire
from machine import Pin
print([(rom[0], rom[1]) for rom in onewire.OneWire(Pin(15)).scan()])  # expect: [(1, 0), (40, 17), (40, 170)]
