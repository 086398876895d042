# A triple quoted f-string spans lines, in its text and in its fields.
name = "esp"
print(f"""board: {name}
pins: {
    len(name)
    + 1
}
done""")
# expect: board: esp
# expect: pins: 4
# expect: done
