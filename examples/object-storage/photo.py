import time

import requests
from signing import SECRET, link

# The application stores an object under a key. A name chosen by the mechanic is no part of it.
key = "/tickets/8141/1f0c.jpg"
address, headers = f"http://127.0.0.1:8000{key}", {"Authorization": SECRET}
print("stored", requests.put(address, data=b"a bent wheel", headers=headers, timeout=5).status_code)


def try_it(what, url):
    answer = requests.get(url, timeout=5)
    print(what, answer.status_code, answer.text)


# A stranger who knows or guesses the address.
try_it("list   ", "http://127.0.0.1:8000/")
try_it("guessed", address)

# Links from the application: for five minutes, for too long ago, and one that was changed.
soon, past = int(time.time()) + 300, int(time.time()) - 1
try_it("signed ", link(key, soon))
try_it("expired", link(key, past))
try_it("changed", link(key, past).replace(str(past), str(soon)))
