import machine, time
start = time.ticks_ms()
machine.lightsleep(250)
print(time.ticks_diff(time.ticks_ms(), start))  # expect: 250
print(machine.wake_reason() == machine.TIMER_WAKE)  # expect: True
print(machine.reset_cause() == machine.PWRON_RESET)  # expect: True
