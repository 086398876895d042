print([n if n > 1 else -n for n in range(4)])   # expect: [0, -1, 2, 3]
print(["even" if n % 2 == 0 else "odd" for n in range(3) if n])  # expect: ['odd', 'even']
