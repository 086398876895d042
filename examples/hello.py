# Says hello, and shows what runs it.
import sys

print("Hello from", sys.implementation.name, "on", sys.platform)
