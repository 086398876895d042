# __exit__ is given the class, the exception and its traceback; the exception goes on if it answers false.
class Watch:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        print(kind.__name__, repr(error), traceback is error.__traceback__)
        return 0


try:
    with Watch():               # expect: KeyError KeyError('k') True
        {}["k"]
except KeyError as error:
    print("went on:", error)    # expect: went on: 'k'
