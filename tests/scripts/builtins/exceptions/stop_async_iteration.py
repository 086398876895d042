print(issubclass(StopAsyncIteration, Exception))    # expect: True
raise StopAsyncIteration("over")                    # expect raise: StopAsyncIteration: over
