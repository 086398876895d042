print(float("7"))   # expect: 7.0
float("1.2.3")      # expect raise: ValueError: could not convert string to float: '1.2.3'
