print({(1, 2): "ok"})   # expect: {(1, 2): 'ok'}
{[1]: 2}                # expect raise: TypeError: unhashable type: 'list'
