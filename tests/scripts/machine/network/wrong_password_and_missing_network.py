# device: ap home secret123
import network, time
wlan = network.WLAN()
wlan.active(True)
for ssid, key in (("home", "wrong-key"), ("other", "whatever1")):
    wlan.connect(ssid, key)
    time.sleep(3)
    print(wlan.status() == network.STAT_WRONG_PASSWORD, wlan.status() == network.STAT_NO_AP_FOUND)
# expect: True False
# expect: False True
