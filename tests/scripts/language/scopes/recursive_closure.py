def outer(n):
    def down(k):
        return [k] + down(k - 1) if k else []
    return down(n)


print(outer(3))     # expect: [3, 2, 1]
