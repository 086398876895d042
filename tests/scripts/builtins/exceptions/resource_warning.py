print(issubclass(ResourceWarning, Warning))     # expect: True
raise ResourceWarning("left open")              # expect raise: ResourceWarning: left open
