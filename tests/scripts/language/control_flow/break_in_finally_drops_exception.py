# `break` in finally drops the exception that is on its way.
for n in range(3):
    try:
        raise ValueError("lost")
    finally:
        print("finally", n)     # expect: finally 0
        break
print("after", n)               # expect: after 0
