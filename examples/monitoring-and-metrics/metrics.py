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
    lines = []
    for (route, status), n in sorted(requests.items()):
        lines.append(f'requests_total{{route="{route}",status="{status}"}} {n}')
    for limit in [*LIMITS, "+Inf"]:
        lines.append(f'answer_seconds_bucket{{le="{limit}"}} {buckets[limit]}')
    lines.append(f"answer_seconds_sum {seconds['sum']:.3f}")
    lines.append(f"answer_seconds_count {buckets['+Inf']}")
    return "\n".join(lines) + "\n"
