N = 3


def count(text):
    counts = {}
    for word in text.split(" "):
        counts[word] = counts.get(word, 0) + 1
    total = 0
    for word in counts:
        total += counts[word] * counts[word]
    return total


# One iteration counts 36 words.
text = "the pin is high and the led is on and the pin is low and the led is off " * 2
for k in range(N):
    result = count(text)
