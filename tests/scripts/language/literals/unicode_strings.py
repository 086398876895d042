print("é", "日本", "😀", len("日本"), "π" * 2)   # expect: é 日本 😀 2 ππ
naïve = "identifier"
print(naïve, ord("€"))                      # expect: identifier 8364
