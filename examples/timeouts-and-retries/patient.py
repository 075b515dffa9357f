import random

import requests

HOST = "http://127.0.0.1:8000"
random.seed(3)


def get(path, sleep, attempts=4):
    for attempt in range(1, attempts + 1):
        # Ask. Only a timeout or a status that may pass is worth another try.
        try:
            answer = requests.get(HOST + path, timeout=(1, 0.3))
            if answer.status_code not in (429, 502, 503, 504):
                return f"{answer.status_code} at attempt {attempt}"
        except requests.Timeout:
            pass
        # The pause grows, 0.2, 0.4, 0.8 at the most; chance takes a part of it.
        if attempt < attempts:
            sleep(random.uniform(0, 0.1 * 2**attempt))
    return f"given up after attempt {attempts}"


# Instead of sleeping, print: the pauses are what we want to see.
for path in ["/flaky", "/down"]:
    print(path, get(path, sleep=lambda seconds: print(f"  pause {seconds:.2f}")))
