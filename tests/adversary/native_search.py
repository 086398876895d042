# resists: looks for a long needle in a long text that nearly has it
# ends at: interrupt
hay = 'a' * 20000
needle = 'a' * 10000 + 'b'
print('on')
while True:
    needle in hay
