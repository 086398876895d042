try:
    import no_such_module
except ModuleNotFoundError as error:
    print(error, error.name)    # expect: No module named 'no_such_module' no_such_module
import neither_this             # expect raise: ModuleNotFoundError: No module named 'neither_this'
