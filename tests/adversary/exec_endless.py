# resists: an endless loop out of a string
# ends at: interrupt
print('on')
exec('while True: pass')
