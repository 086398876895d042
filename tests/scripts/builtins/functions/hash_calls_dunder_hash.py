class Key:
    def __hash__(self):
        return 42


print(hash(Key()))  # expect: 42
