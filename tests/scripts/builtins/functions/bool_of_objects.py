class Empty:
    def __len__(self):
        return 0


class No:
    def __bool__(self):
        return False

    def __len__(self):
        return 5


print(bool(Empty()))    # expect: False
print(bool(No()))       # expect: False
print(bool(object()))   # expect: True
