# Says hello, and shows what runs it.
# Wiring: none.
# See: one line.
import sys

print("Hello from", sys.implementation.name, "on", sys.platform)
