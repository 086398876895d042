# resists: waits for a time that never comes
# ends at: interrupt
import time
print('on')
end = time.ticks_add(time.ticks_ms(), 10**8)
while time.ticks_diff(end, time.ticks_ms()) > 0: pass
