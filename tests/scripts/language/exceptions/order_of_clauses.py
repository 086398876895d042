# try, except, else and finally run in their order, with and without an exception.
def run(work):
    try:
        print("try")
        work()
    except ZeroDivisionError:
        print("except")
    else:
        print("else")
    finally:
        print("finally")


run(lambda: 1)
# expect: try
# expect: else
# expect: finally
run(lambda: 1 / 0)
# expect: try
# expect: except
# expect: finally
