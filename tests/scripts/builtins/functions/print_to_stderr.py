import sys
print("hidden", file=sys.stderr)
print("shown", file=None)   # expect: shown
print("end", flush=True)    # expect: end
