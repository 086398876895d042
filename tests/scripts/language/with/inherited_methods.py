# A derived class takes __enter__ and __exit__ from its base, and may call them by super().
class Base:
    def __enter__(self):
        print("base enter")
        return self

    def __exit__(self, *details):
        print("base exit")


class Derived(Base):
    def __exit__(self, *details):
        print("derived exit")
        return super().__exit__(*details)


with Derived() as part:
    print(type(part).__name__)
# expect: base enter
# expect: Derived
# expect: derived exit
# expect: base exit
