# device: dht 4 01C380E12F
from machine import Pin
import dht
d = dht.DHT22(Pin(4))
try:
    d.measure()
except Exception as e:
    print(e)  # expect: checksum error
