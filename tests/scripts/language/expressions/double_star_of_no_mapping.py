print({**{}})   # expect: {}
{**[1]}         # expect raise: TypeError: 'list' object is not a mapping
