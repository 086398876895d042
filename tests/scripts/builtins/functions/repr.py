print(repr("it's"), repr('say "hi"'), repr("both ' and \""))    # expect: "it's" 'say "hi"' 'both \' and "'
print(repr("tab\tnew\n\\ \x00 é"))                              # expect: 'tab\tnew\n\\ \x00 é'
print(repr(1.0), repr(None), repr((1,)))                        # expect: 1.0 None (1,)
print(repr([1, "a", {"k": ()}]))                                # expect: [1, 'a', {'k': ()}]
