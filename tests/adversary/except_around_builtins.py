# resists: catches everything around builtins that might hold a stop off
# ends at: kill
import gc, sys
while True:
    try:
        print('on')
        while True:
            gc.collect()
            sys.setrecursionlimit(900)
    except:
        pass
