class Name(str):
    def shout(self):
        return self.upper() + "!"


name = Name("bo")
print(name.shout(), name == "bo", len(name), isinstance(name, str))  # expect: BO! True 2 True
print(type(name + "x") is str, {"bo": 1}[name])     # expect: True 1
