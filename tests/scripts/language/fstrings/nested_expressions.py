# Fields take any expression: calls with keywords, slices, comprehensions, comparisons.
data = {"pins": [4, 5, 6], "name": "board"}
print(f"{data['pins'][1:]} {data['name'].upper()[::-1]}")           # expect: [5, 6] DRAOB
print(f"{[n * n for n in data['pins'] if n > 4]}")                  # expect: [25, 36]
print(f"{sorted(data, reverse=True)} {len(data) == 2 and 'two'}")   # expect: ['pins', 'name'] two
print(f"{max(data['pins'], key=lambda n: -n)}")                     # expect: 4
