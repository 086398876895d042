from machine import Pin
from neopixel import NeoPixel
np = NeoPixel(Pin(16), 4)
np[0] = (255, 0, 128)
np[-1] = [1, 2, 3]
print(len(np), np.n, np.bpp)  # expect: 4 4 3
print(np[0], np[3], np[1])  # expect: (255, 0, 128) (1, 2, 3) (0, 0, 0)
print(bytes(np.buf[:3]))  # expect: b'\x00\xff\x80'
np.fill((9, 8, 7))
np.write()
print([np[i] for i in range(2)])  # expect: [(9, 8, 7), (9, 8, 7)]
print([c for c in np][3])  # expect: (9, 8, 7)
w = NeoPixel(Pin(17), 1, bpp=4, timing=0)
w[0] = (1, 2, 3, 4)
print(w[0])  # expect: (1, 2, 3, 4)
np[4] = (0, 0, 0)  # expect raise: IndexError: pixel index out of range
