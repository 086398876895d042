import framebuf as f
for name, size, top in (("MONO_VLSB", 8, 1), ("MONO_HLSB", 8, 1), ("MONO_HMSB", 8, 1), ("GS2_HMSB", 16, 3), ("GS4_HMSB", 32, 15), ("GS8", 64, 255), ("RGB565", 128, 65535)):
    fb = f.FrameBuffer(bytearray(size), 8, 8, getattr(f, name))
    fb.fill(top)
    fb.pixel(3, 5, 0)
    total = sum(fb.pixel(x, y) for x in range(8) for y in range(8))
    fb.scroll(1, -1)
    print(name, total == 63 * top, fb.pixel(4, 4), fb.pixel(3, 5) == top, fb.pixel(99, 0))
# expect: MONO_VLSB True 0 True None
# expect: MONO_HLSB True 0 True None
# expect: MONO_HMSB True 0 True None
# expect: GS2_HMSB True 0 True None
# expect: GS4_HMSB True 0 True None
# expect: GS8 True 0 True None
# expect: RGB565 True 0 True None
