print("hello world".title(), "it's a 2nd TEST".title())     # expect: Hello World It'S A 2Nd Test
print("éa b".title())                                       # expect: Éa B
