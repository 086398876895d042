items = [3, 1, 2]
print(items.sort(), items)  # expect: None [1, 2, 3]
items.sort(reverse=True)
print(items)                # expect: [3, 2, 1]
words = ["pear", "Fig", "apple"]
words.sort(key=str.lower)
print(words)                # expect: ['apple', 'Fig', 'pear']
