# resists: waits for a line that nobody types
# ends at: interrupt
print('on')
input()
