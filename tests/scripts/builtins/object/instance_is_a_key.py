import gc


class Node:
    def __init__(self, number):
        self.number = number
        self.itself = self


nodes = [Node(i) for i in range(20)]
numbers = {node: node.number for node in nodes}
for node in nodes:
    node.number += 1
gc.collect()
print([numbers[node] for node in nodes] == list(range(20)))     # expect: True
print(Node(3) in numbers, nodes[3] in numbers)                  # expect: False True
