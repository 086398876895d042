# device: dht 4 01C380E125
from machine import Pin
import dht
d = dht.DHT22(Pin(4))
d.measure()
print(round(d.temperature(), 1), round(d.humidity(), 1))  # expect: -22.5 45.1
