class Driver:
    def start(self):
        raise NotImplementedError("start")


try:
    Driver().start()
except RuntimeError as error:
    print(repr(error))      # expect: NotImplementedError('start')
raise NotImplementedError   # expect raise: NotImplementedError
