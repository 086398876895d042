N = 10


def report(rows):
    parts = []
    for i in range(rows):
        parts.append("sensor " + str(i) + ": " + str(i * 37 % 100) + " C")
    text = "\n".join(parts)
    return len(text.upper())


# One iteration is a report of 20 lines.
for k in range(N):
    result = report(20)
