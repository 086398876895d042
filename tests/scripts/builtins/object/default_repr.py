class Plain:
    pass


text = repr(Plain())
print(text.startswith("<__main__.Plain object at 0x"), text.endswith(">"))  # expect: True True
print(Plain)    # expect: <class '__main__.Plain'>
