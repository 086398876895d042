# Handlers for a base class catch every class below it.
class BoardError(Exception):
    pass


class BusError(BoardError):
    pass


class I2CError(BusError, OSError):
    pass


for kind in (BoardError, BusError, I2CError):
    try:
        raise kind(5)
    except OSError as error:
        print("os", repr(error))
    except BoardError as error:
        print("board", repr(error))
# expect: board BoardError(5)
# expect: board BusError(5)
# expect: os I2CError(5)
