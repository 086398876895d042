class Animal:
    pass


class Dog(Animal):
    pass


print(issubclass(Dog, Animal), issubclass(Animal, Dog), issubclass(Dog, Dog))  # expect: True False True
print(issubclass(bool, int), issubclass(KeyError, (OSError, LookupError)))  # expect: True True
issubclass(1, int)  # expect raise: TypeError: issubclass() arg 1 must be a class
