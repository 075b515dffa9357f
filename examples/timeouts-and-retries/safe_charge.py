import random
import time
import uuid

import requests

from breaker import Breaker

HOST = "http://127.0.0.1:8000"


def charge(ride, attempts=3):
    # One key for all attempts of this charge.
    headers = {"Idempotency-Key": str(uuid.uuid4())}
    for attempt in range(1, attempts + 1):
        try:
            url = f"{HOST}/charges/{ride}"
            answer = requests.post(url, headers=headers, timeout=(1, 0.3))
            if answer.status_code not in (429, 502, 503, 504):
                return answer.status_code, attempt
        except (requests.Timeout, requests.ConnectionError):
            pass
        if attempt < attempts:
            time.sleep(random.uniform(0, 0.1 * 2**attempt))
    return "unknown, ask the provider", attempts


def is_up():
    try:
        return requests.get(HOST + "/down", timeout=(1, 0.3)).ok
    except (requests.Timeout, requests.ConnectionError):
        return False


def number(path):
    return requests.get(HOST + path, timeout=1).text


print(charge(8141), charge("no-card"), "charges:", number("/charges"))
breaker = Breaker(limit=3, pause=30)
results = [breaker.call(is_up) for turn in range(10)]
print(results.count("refused"), "refused, the provider was asked", number("/calls"))
# One attempt at a new ride: its first answer is always late.
print(charge(8142, attempts=1))
