print("hello".startswith("he"), "hello".startswith(("x", "h")), "hello".startswith("lo", 3))  # expect: True True True
print("".startswith(""), "a".startswith("ab"))  # expect: True False
"a".startswith(1)                               # expect raise: TypeError: startswith first arg must be str or a tuple of str, not int
