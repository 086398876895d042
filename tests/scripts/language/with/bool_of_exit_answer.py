# The truth of __exit__'s answer is asked through __bool__ only when there is an exception.
class Answer:
    def __bool__(self):
        print("asked")
        return True


class Part:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        return Answer()


with Part():
    print("quiet")  # expect: quiet
with Part():        # expect: asked
    raise KeyError
print("done")       # expect: done
