import esp32
nvs = esp32.NVS("app")
nvs.set_i32("count", -5)
nvs.set_blob("key", b"\x00\xffab")
nvs.commit()
nvs.set_i32("count", 7)
again = esp32.NVS("app")
print(again.get_i32("count"))  # expect: -5
buf = bytearray(10)
print(again.get_blob("key", buf), buf[:4])  # expect: 4 bytearray(b'\x00\xffab')
again.erase_key("key")
for get in (lambda: again.get_blob("key", buf), lambda: again.get_i32("nothing"), lambda: esp32.NVS("other").get_i32("count")):
    try:
        get()
    except OSError as e:
        print(e.errno)
# expect: -4354
# expect: -4354
# expect: -4354
