try:
    {}["it"]
except LookupError as error:
    print(repr(error), str(error), error.args)  # expect: KeyError('it') 'it' ('it',)
raise KeyError("two words")                     # expect raise: KeyError: 'two words'
