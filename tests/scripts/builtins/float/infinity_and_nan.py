inf = float("inf")
nan = float("nan")
print(inf, -inf, nan, inf - inf, inf > 10 ** 400)   # expect: inf -inf nan nan True
print(nan == nan, nan != nan, nan < 1, inf == inf, 1e308 * 10)  # expect: False True False True inf
