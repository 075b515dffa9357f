# One function from our own file, one module from the standard library.
from tariff import fare
import json

# The name is used as if it had been written here.
receipt = {"minutes": 45, "cents": fare(45)}
print(json.dumps(receipt))
