class Animal:
    pass


class Dog(Animal):
    pass


print(isinstance(Dog(), Animal), isinstance(Animal(), Dog))     # expect: True False
print(isinstance(1, (str, int)), isinstance(1, (str, (float, bool))))  # expect: True False
print(isinstance(True, int), isinstance(None, object))          # expect: True True
print(isinstance(int, type))                                    # expect: True
