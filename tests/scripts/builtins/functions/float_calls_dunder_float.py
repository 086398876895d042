class Half:
    def __float__(self):
        return 0.5


class Index:
    def __index__(self):
        return 4


print(float(Half()), float(Index()))    # expect: 0.5 4.0
