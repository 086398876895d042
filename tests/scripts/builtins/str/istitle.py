print("Hello World".istitle(), "Hello world".istitle(), "HELLO".istitle(), "".istitle())  # expect: True False False False
print("A1 B".istitle())     # expect: True
