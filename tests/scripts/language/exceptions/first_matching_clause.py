# Of several except clauses the first one that fits is taken, base classes included.
def kind(work):
    try:
        work()
    except IndexError:
        return "index"
    except LookupError:
        return "lookup"
    except (TypeError, ValueError):
        return "type or value"
    except ArithmeticError:
        return "arithmetic"
    except Exception:
        return "other"
    return "none"


print(kind(lambda: [][0]), kind(lambda: {}[0]), kind(lambda: int("x")))                 # expect: index lookup type or value
print(kind(lambda: "a" + 1), kind(lambda: 1 % 0), kind(lambda: missing), kind(int))     # expect: type or value arithmetic other none
