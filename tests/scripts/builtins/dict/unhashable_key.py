print({(): 1})  # expect: {(): 1}
{}[{}] = 1      # expect raise: TypeError: unhashable type: 'dict'
