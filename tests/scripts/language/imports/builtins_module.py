import builtins
print(builtins.len is len, builtins.ValueError is ValueError, builtins.__name__)  # expect: True True builtins
builtins.answer = 42
print(answer)   # expect: 42
