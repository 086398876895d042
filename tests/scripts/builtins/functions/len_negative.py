class Odd:
    def __len__(self):
        return -1


print("before")     # expect: before
len(Odd())          # expect raise: ValueError: __len__() should return >= 0
