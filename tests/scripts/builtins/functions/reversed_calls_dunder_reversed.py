class Countdown:
    def __reversed__(self):
        return iter([3, 2, 1])


class Pair:
    def __len__(self):
        return 2

    def __getitem__(self, place):
        return "ab"[place]


print(list(reversed(Countdown())))  # expect: [3, 2, 1]
print(list(reversed(Pair())))       # expect: ['b', 'a']
