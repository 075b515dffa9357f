import requests

from client import SITE, listen


def add(text):
    requests.post(f"{SITE}/tickets/{text}", timeout=5)


# Two mechanics: one polls, one listens.
add("brake 507")
stream = listen(path="/tickets/events")
add("light 512")
polled = [len(requests.get(f"{SITE}/tickets", timeout=5).json()) for _ in range(6)]
print("polled:", polled)
print("told:", next(stream), next(stream))

# The connection breaks, a ticket comes, the browser is back with the last id.
add("tyre 503")
stream = listen(last_id=2, path="/tickets/events")
add("bell 519")
print("told:", next(stream), next(stream))
print(requests.get(f"{SITE}/asked", timeout=5).json())
