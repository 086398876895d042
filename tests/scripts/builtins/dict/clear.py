ages = {"a": 1}
other = ages
ages.clear()
print(ages, other)  # expect: {} {}
