# SystemExit is no Exception; a handler for BaseException can look at its code.
import sys
for code in (0, 3, "text", None):
    try:
        try:
            sys.exit(code)
        except Exception:
            print("never")
    except BaseException as error:
        print(type(error).__name__, repr(error.code))
        # expect: SystemExit 0
        # expect: SystemExit 3
        # expect: SystemExit 'text'
        # expect: SystemExit None
