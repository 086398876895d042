print("hELLO World".capitalize(), "".capitalize(), "1a".capitalize())  # expect: Hello world  1a
print("éa".capitalize())    # expect: Éa
