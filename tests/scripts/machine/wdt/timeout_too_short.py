from machine import WDT
WDT(timeout=0)  # expect raise: ValueError: WDT timeout too short
