class Key:
    def __eq__(self, other):
        return True


print(Key() == 3)   # expect: True
hash(Key())         # expect raise: TypeError: unhashable type: 'Key'
