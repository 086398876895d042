# SystemExit runs finally clauses and ends the script without a traceback.
try:
    print("work")       # expect: work
    raise SystemExit
finally:
    print("clean up")   # expect: clean up
print("never")
