import time

import requests


def charge(ride):
    return 201


# A function call: it answers, or it raises at once.
print("function", charge("ride 8141"))

# The same over the network, four times. At port 15433 nobody listens.
addresses = [(8000, "/charges"), (8000, "/slow"), (8000, "/lost"),
             (15433, "/nobody")]
for port, path in addresses:
    try:
        answer = requests.post(f"http://127.0.0.1:{port}{path}", timeout=0.5)
        print(path, answer.status_code)
    except requests.RequestException as error:
        print(path, type(error).__name__)

# How many charges were made?
time.sleep(1)
print("charges:", requests.get("http://127.0.0.1:8000/charges", timeout=2).text)
