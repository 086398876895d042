print('single', "double", 'it"s', '', "it's")   # expect: single double it"s  it's
print("""three
lines "quoted"
end""")
# expect: three
# expect: lines "quoted"
# expect: end
print('''a'b''')                                # expect: a'b
