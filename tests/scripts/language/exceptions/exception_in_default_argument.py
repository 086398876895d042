# An exception while a function is being defined leaves the name unbound.
try:
    def broken(x=1 // 0):
        pass
except ZeroDivisionError as error:
    print(error)                # expect: integer division or modulo by zero
print("broken" in globals())    # expect: False
