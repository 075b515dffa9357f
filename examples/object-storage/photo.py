import time

import requests
from signing import SECRET, link

# The application stores an object. The mechanic's file name is not in the key.
key = "/tickets/8141/1f0c.jpg"
address, headers = f"http://127.0.0.1:8000{key}", {"Authorization": SECRET}
answer = requests.put(address, data=b"a bent wheel", headers=headers, timeout=5)
print("stored", answer.status_code)


def try_it(what, url):
    answer = requests.get(url, timeout=5)
    print(what, answer.status_code, answer.text)


# A stranger who knows or guesses the address.
try_it("list   ", "http://127.0.0.1:8000/")
try_it("guessed", address)

# Links from the application: for five minutes, expired, and one that was changed.
soon, past = int(time.time()) + 300, int(time.time()) - 1
try_it("signed ", link(key, soon))
try_it("expired", link(key, past))
try_it("changed", link(key, past).replace(str(past), str(soon)))
