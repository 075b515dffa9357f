import requests

from client import SITE, change, listen

# Polling: ask ten times, while two bikes are taken.
answers = []
for round_number in range(10):
    if round_number in {3, 7}:
        change(2 if round_number == 3 else 1)
    answers.append(requests.get(f"{SITE}/free", timeout=5).json()["free"])
print("polled:", answers)

# Server-sent events: ask once, then two bikes come back.
stream = listen()
change(2)
change(3)
print("told:", next(stream), next(stream))

# What did it cost?
print(requests.get(f"{SITE}/asked", timeout=5).json())
