print(bytes(0))     # expect: b''
bytes("text")       # expect raise: TypeError: string argument without an encoding
