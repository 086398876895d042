print("before")             # expect: before
import no_such_module_here  # expect raise: ModuleNotFoundError: No module named 'no_such_module_here'
