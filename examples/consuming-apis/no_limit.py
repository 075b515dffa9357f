import time

import requests

# No timeout= here: requests has none of its own and
# waits as long as the connection lives.
start = time.monotonic()
answer = requests.get("http://127.0.0.1:8000/slow")
print("waited more than a second:", time.monotonic() - start > 1)

try:
    requests.get("http://127.0.0.1:8000/slow", timeout=0.5)
except requests.Timeout as error:
    kind, text = type(error).__name__, str(error).split(": ")[1]
    print(f"requests.exceptions.{kind}:", text)
