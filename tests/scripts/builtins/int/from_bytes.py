print(int.from_bytes(b"\x01\x02", "big"), int.from_bytes(b"\x01\x02", "little"))  # expect: 258 513
print(int.from_bytes(b"\xff\xfe", "big", signed=True), int.from_bytes([1, 0], "big"))  # expect: -2 256
print(int.from_bytes(b"\xff" * 9, "big"))   # expect: 4722366482869645213695
