class Stack(list):
    def push(self, item):
        self.append(item)
        return self


stack = Stack([1]).push(2)
print(stack, len(stack), isinstance(stack, list))   # expect: [1, 2] 2 True
print(stack + [3], type(stack + [3]) is list)       # expect: [1, 2, 3] True
