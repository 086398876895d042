# resists: a continue in finally drops the interrupt
# ends at: kill
while True:
    try:
        print('on')
        while True: pass
    finally:
        continue
