Dog = type("Dog", (), {"legs": 4, "speak": lambda self: "wuff"})
print(Dog.__name__, Dog.legs, Dog().speak())    # expect: Dog 4 wuff
Puppy = type("Puppy", (Dog,), {})
print(Puppy().legs, issubclass(Puppy, Dog))     # expect: 4 True
