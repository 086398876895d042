# A return in finally replaces the value that was on its way.
def choose():
    try:
        return "try"
    finally:
        return "finally"


def nested():
    for n in range(3):
        try:
            try:
                return n
            finally:
                n += 10
        finally:
            if n < 11:
                continue
    return "end"


print(choose(), nested())   # expect: finally 1
