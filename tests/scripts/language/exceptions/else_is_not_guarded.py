# An exception in the else clause is not caught by the clauses above it, but passes finally.
def work():
    try:
        pass
    except ValueError:
        print("never")
    else:
        int("x")
    finally:
        print("finally")


try:
    work()                      # expect: finally
except ValueError as error:
    print("outside:", error)    # expect: outside: invalid literal for int() with base 10: 'x'
