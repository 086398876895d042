# A module's variables are registers of the module's code; functions, globals() and exec reach the same places.
count = 0


def bump():
    global count
    count += 1
    return count


def total():
    return count + quantity_wanted


quantity_wanted = 10
print(bump() + bump(), count)       # expect: 3 2
print(total())                      # expect: 12
names = globals()
names["count"] = 40
print(count, bump())                # expect: 40 41
fresh = 1.5
print(names["fresh"], "fresh" in names)     # expect: 1.5 True
exec("count = 7; made = count + 1")
print(count, made)                  # expect: 7 8
del fresh
print("fresh" in names)             # expect: False
fresh = "again"
print(names["fresh"])               # expect: again
del names["quantity_wanted"]
quantity_wanted = 5
print(total())                      # expect: 12
try:
    del quantity_wanted
    total()
except NameError as error:
    print(error)                    # expect: name 'quantity_wanted' is not defined
print("error" in names)             # expect: False
quantity_wanted  # expect raise: NameError: name 'quantity_wanted' is not defined
