# `=` after the expression prints its source text too, blanks included.
x = 5
text = "hi"
print(f"{x=} {x = } {x  =}")                            # expect: x=5 x = 5 x  =5
print(f"{text=} {text=!s} {text=:>4} {text=!r:>6}")     # expect: text='hi' text=hi text=  hi text=  'hi'
print(f"{x + 1=} {len(text)=} {[x, text] = }")          # expect: x + 1=6 len(text)=2 [x, text] = [5, 'hi']
print(f"{x=:03d}")                                      # expect: x=005
