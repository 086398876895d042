ages = {"a": 1}
print(len(ages))    # expect: 1
for name in ages:   # expect raise: RuntimeError: dictionary changed size during iteration
    ages[name + "x"] = 2
