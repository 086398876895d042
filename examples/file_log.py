# Writes readings into a file on the board, and reads them back.
# Wiring: a sensor at pin 4, 0 to 3.3 V.
# See: the size of the file, its lines, the highest value.
# sim: adc 4 0.5V to 2V over 1s
from machine import ADC, Pin
import os
import time

NAME = "log.csv"

sensor = ADC(Pin(4))

with open(NAME, "w") as file:
    file.write("ms,mV\n")
    for n in range(6):
        file.write("{},{}\n".format(n * 200, sensor.read_uv() // 1000))
        time.sleep_ms(200)

print(NAME in os.listdir(), os.stat(NAME)[6], "bytes")

highest = 0
with open(NAME) as file:
    print("columns:", file.readline().strip().split(","))
    for line in file:
        ms, mv = line.split(",")
        print(ms, "ms", mv.strip(), "mV")
        highest = max(highest, int(mv))
print("highest:", highest, "mV")

os.remove(NAME)
print(NAME in os.listdir())
