class Crowd:
    def __len__(self):
        return 12


print(len(Crowd()))     # expect: 12
