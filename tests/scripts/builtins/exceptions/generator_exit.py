print(GeneratorExit.__bases__)  # expect: (<class 'BaseException'>,)
raise GeneratorExit("closed")   # expect raise: GeneratorExit: closed
