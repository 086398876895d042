# finally runs on the way out of an exception that goes on.
def work():
    try:
        print("try")
        [].pop()    # expect raise: IndexError: pop from empty list
    finally:
        print("finally")
    print("never")


work()
# expect: try
# expect: finally
