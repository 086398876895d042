class Recorder:
    def __getitem__(self, key):
        return key


seen = Recorder()
print(seen[1:2], seen[::3], seen[:], seen[1, 2:3])
# expect: slice(1, 2, None) slice(None, None, 3) slice(None, None, None) (1, slice(2, 3, None))
print(seen[...], seen[()])  # expect: Ellipsis ()
