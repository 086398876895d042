class Node:
    def __init__(self, next_node=None):
        self.next = next_node
        self.items = [1, [2, 3]]


print(Node(Node()).next.items[1][0])        # expect: 2
print("a,b".upper().split(",")[1].lower())  # expect: b
