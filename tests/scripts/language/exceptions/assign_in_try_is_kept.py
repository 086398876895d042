# What the try clause had done before it failed stays done.
items = []
try:
    items.append(1)
    count = len(items)
    items.append(2 // 0)
except ZeroDivisionError:
    items.append("failed")
print(items, count)     # expect: [1, 'failed'] 1
