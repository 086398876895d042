# try around every step, and an exception now and then.
def run(n):
    caught = 0
    for i in range(n):
        try:
            if i % 50 == 0:
                raise ValueError(i)
            caught += 0
        except ValueError:
            caught += 1
        finally:
            i += 1
    return caught


print(run(500000))
