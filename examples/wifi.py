# Looks for access points, and connects to one; an LED says how it goes.
# Wiring: an LED at pin 2.
# See: what is within reach, the strongest first; three attempts: a name that is not there, a wrong password, the right one.
# sim: wifi "garden" key "tomatoes" -71dBm
# sim: wifi "kitchen" key "soup and salad" channel 11 -48dBm
# sim: wifi "guests" -60dBm
from machine import Pin
import network
import time

REASONS = {
    network.STAT_NO_AP_FOUND: "no such access point",
    network.STAT_WRONG_PASSWORD: "wrong password",
}

led = Pin(2, Pin.OUT, value=0)
wlan = network.WLAN(network.STA_IF)
wlan.active(True)

for ssid, bssid, channel, rssi, security, hidden in sorted(wlan.scan(), key=lambda found: -found[3]):
    print("{:<10} channel {:2d} {} dBm {}".format(ssid.decode(), channel, rssi, "open" if security == network.AUTH_OPEN else ""))


def connect(ssid, password, seconds=5):
    wlan.connect(ssid, password)
    for _ in range(seconds * 10):
        if wlan.isconnected():
            return True
        if wlan.status() in REASONS:
            print(ssid + ":", REASONS[wlan.status()])
            break
        led.toggle()
        time.sleep_ms(100)
    wlan.disconnect()
    return False


for ssid, password in (("cellar", "whatever"), ("kitchen", "only soup"), ("kitchen", "soup and salad")):
    if connect(ssid, password):
        led.on()
        print("connected to", ssid, "as", wlan.ifconfig()[0], wlan.status("rssi"), "dBm")
        break
else:
    led.off()
    print("not connected")
