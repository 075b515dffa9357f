import random


def ask(send, sleep):
    for attempt in range(1, 5):
        status, retry_after = send()
        if status not in (429, 503):
            return status, attempt
        # Longer each time and partly random, but never less than was asked for.
        if attempt < 4:
            sleep(max(random.uniform(0, 0.1 * 2**attempt), retry_after))
    return "given up", 4


random.seed(3)  # the same chance at every run
for answers in [
    [(503, 0), (429, 2), (200, 0)],
    [(404, 0)],
    [(503, 0), (503, 0), (503, 0), (503, 0)],
]:
    pauses = []
    print(ask(lambda: answers.pop(0), pauses.append))
    print([round(pause, 2) for pause in pauses])
