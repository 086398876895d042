# resists: catches its own exit, and everything else
# ends at: kill
import sys
while True:
    try:
        print('on')
        while True:
            try:
                sys.exit(1)
            except SystemExit:
                pass
    except:
        pass
