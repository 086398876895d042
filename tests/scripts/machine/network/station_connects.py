# device: ap home secret123
import network, time
wlan = network.WLAN(network.STA_IF)
print(wlan.active(), wlan.isconnected())  # expect: False False
wlan.active(True)
print([(n[0], n[2], n[3]) for n in wlan.scan()])  # expect: [(b'home', 6, -50)]
wlan.connect("home", "secret123")
print(wlan.status() == network.STAT_CONNECTING)  # expect: True
while not wlan.isconnected():
    time.sleep_ms(100)
print(wlan.status() == network.STAT_GOT_IP, wlan.ifconfig())  # expect: True ('192.168.4.2', '255.255.255.0', '192.168.4.1', '192.168.4.1')
print(wlan.config("ssid"), len(wlan.config("mac")), wlan.status("rssi"))  # expect: home 6 -50
wlan.disconnect()
print(wlan.isconnected(), wlan.ifconfig()[0])  # expect: False 0.0.0.0
