# device: dht 5 280015003D
from machine import Pin
import dht
d = dht.DHT11(Pin(5))
d.measure()
print(d.temperature(), d.humidity())  # expect: 21 40
