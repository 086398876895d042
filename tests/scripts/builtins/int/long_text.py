text = "9" * 1000
n = int(text)
print(len(str(n)), str(n) == text, str(n + 1)[:3])  # expect: 1000 True 100
print(n % 1000, (n + 1) // 10 ** 999)               # expect: 999 10
