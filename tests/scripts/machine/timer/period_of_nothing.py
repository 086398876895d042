from machine import Timer
Timer(0).init(callback=print)  # expect raise: ValueError: period too short
