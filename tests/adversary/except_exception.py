# resists: catches Exception, which an interrupt is not
# ends at: interrupt
print('on')
while True:
    try:
        while True: pass
    except Exception:
        pass
