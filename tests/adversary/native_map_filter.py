# resists: natives that call natives that call natives
# ends at: interrupt
print('on')
for x in filter(None, map(abs, map(int, iter(int, 1)))): pass
