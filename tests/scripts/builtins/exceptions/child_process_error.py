print(ChildProcessError.__bases__)      # expect: (<class 'OSError'>,)
raise ChildProcessError("no child")     # expect raise: ChildProcessError: no child
