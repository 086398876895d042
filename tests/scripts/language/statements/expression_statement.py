1
"text"
[print("called")]   # expect: called
print
...
print("end")        # expect: end
