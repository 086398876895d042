# A function may try again after a failure, as drivers do.
attempts = []


def flaky():
    attempts.append(1)
    if len(attempts) < 3:
        raise TimeoutError("no answer")     # expect raise: TimeoutError: no answer
    return "answer"


def patient(work, times):
    for n in range(times):
        try:
            return work(), n
        except TimeoutError as error:
            last = error
    raise last


print(patient(flaky, 5))    # expect: ('answer', 2)
attempts.clear()
patient(flaky, 2)
