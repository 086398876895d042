from machine import UART
try:
    UART(0)
except ValueError as e:
    print("console" in str(e))  # expect: True
