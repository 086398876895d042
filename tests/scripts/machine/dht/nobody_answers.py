from machine import Pin
import dht
try:
    dht.DHT22(Pin(4)).measure()
except OSError as e:
    print(e)  # expect: [Errno 110] ETIMEDOUT
