print(issubclass(Warning, Exception))   # expect: True
raise Warning("look out")               # expect raise: Warning: look out
