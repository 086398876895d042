try:
    import no_such_module as json
except ImportError:
    json = None
print(json)     # expect: None
