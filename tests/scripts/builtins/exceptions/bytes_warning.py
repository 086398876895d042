print(BytesWarning.__bases__)           # expect: (<class 'Warning'>,)
raise BytesWarning("str and bytes")     # expect raise: BytesWarning: str and bytes
