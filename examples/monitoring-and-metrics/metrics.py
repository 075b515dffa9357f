"""Two counters and a histogram, written as the text that Prometheus reads."""

from collections import Counter

LIMITS = [0.25, 1.0]
requests = Counter()  # (route, status): how many
buckets = Counter()  # limit: how many answers took no longer than that
seconds = Counter()  # "sum": all answer times together


def note(route, status, taken):
    requests[route, status] += 1
    buckets["+Inf"] += 1
    for limit in LIMITS:
        if taken <= limit:
            buckets[limit] += 1
    seconds["sum"] += taken


def text():
    lines = [f'requests_total{{route="{r}",status="{s}"}} {n}' for (r, s), n in sorted(requests.items())]
    lines += [f'answer_seconds_bucket{{le="{limit}"}} {buckets[limit]}' for limit in [*LIMITS, "+Inf"]]
    lines += [f"answer_seconds_sum {seconds['sum']:.3f}", f"answer_seconds_count {buckets['+Inf']}"]
    return "\n".join(lines) + "\n"
