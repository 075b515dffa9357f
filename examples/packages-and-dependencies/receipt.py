# One module from the standard library, one function from our own file.
import json
from tariff import fare

# The name is used as if it had been written here.
receipt = {"minutes": 45, "cents": fare(45)}
print(json.dumps(receipt))
