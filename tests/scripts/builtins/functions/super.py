class Base:
    def greet(self):
        return "base"


class Derived(Base):
    def greet(self):
        return "derived " + super().greet()

    def old_style(self):
        return super(Derived, self).greet()


print(Derived().greet())        # expect: derived base
print(Derived().old_style())    # expect: base
