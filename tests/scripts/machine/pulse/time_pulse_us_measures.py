# device: pulse 4 5000 1234
import machine
from machine import Pin
echo = Pin(4, Pin.IN)
print(machine.time_pulse_us(echo, 1, 30000))  # expect: 1234
print(machine.time_pulse_us(echo, 1, 30000))  # expect: -2
print(machine.time_pulse_us(echo, 0, 30000))  # expect: -1
