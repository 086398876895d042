# device: rom 15 28112233445566 360
# device: rom 15 28AA2233445577 -160
# device: rom 15 01000000000001 0
import onewire, ds18x20, time
from machine import Pin
ow = onewire.OneWire(Pin(15))
print(ow.reset())  # expect: True
print(len(ow.scan()))  # expect: 3
ds = ds18x20.DS18X20(ow)
roms = ds.scan()
print(sorted(bytes(rom)[1] for rom in roms))  # expect: [17, 170]
ds.convert_temp()
time.sleep_ms(750)
print(sorted(ds.read_temp(rom) for rom in roms))  # expect: [-10.0, 22.5]
print(ow.crc8(roms[0]))  # expect: 0
