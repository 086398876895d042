import gc

kept = [[], {}, set(), bytearray(), "text" * 2]
numbers = [id(item) for item in kept]
for i in range(100):
    id([i])
gc.collect()
print([id(item) for item in kept] == numbers, len(set(numbers)))    # expect: True 5
