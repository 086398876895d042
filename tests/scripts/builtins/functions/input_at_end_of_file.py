print("asking")     # expect: asking
input()             # expect raise: EOFError: EOF when reading a line
