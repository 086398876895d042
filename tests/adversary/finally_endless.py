# resists: a finally that never ends
# ends at: kill
try:
    print('on')
    while True: pass
finally:
    while True: pass
