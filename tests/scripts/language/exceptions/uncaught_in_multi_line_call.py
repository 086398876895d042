# The traceback names the line of the failing operand, not the line where the statement begins.
values = [1, 2]
total = (values[0]
         + values[1]
         + values[2]    # expect raise: IndexError: list index out of range
         + 1)
