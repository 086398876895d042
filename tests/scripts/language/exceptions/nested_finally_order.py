# Finally clauses run from the inside out while an exception passes.
def work():
    try:
        try:
            try:
                {}["k"]
            finally:
                print("one")
        except IndexError:
            print("never")
        finally:
            print("two")
    finally:
        print("three")


try:
    work()
    # expect: one
    # expect: two
    # expect: three
except KeyError:
    print("caught")     # expect: caught
