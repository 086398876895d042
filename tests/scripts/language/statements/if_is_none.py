# `is None` and `is not None` choose the branch by identity, at the head of `if` and of `while`.
def kind(x):
    if x is None:
        return "none"
    if x is not None:
        return "some"


print(kind(None), kind(0), kind(""))    # expect: none some some


def drain(link):
    seen = []
    while link is not None:
        value, link = link
        seen.append(value)
    return seen


print(drain((1, (2, (3, None)))))       # expect: [1, 2, 3]


def wait(answers):
    rounds = 0
    answer = None
    while answer is None:
        answer = answers.pop()
        rounds += 1
    return rounds, answer


print(wait([7, None, None]))            # expect: (3, 7)
