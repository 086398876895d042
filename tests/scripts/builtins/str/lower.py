print("ABC def 1".lower(), "ÀÉ".lower())    # expect: abc def 1 àé
print("".lower() == "")                     # expect: True
