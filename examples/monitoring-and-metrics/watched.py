import time

from flask import g, request
import metrics
from bare import app, traffic


@app.before_request
def start_clock():
    g.started = time.perf_counter()


@app.after_request
def note(response):
    if request.path != "/metrics":
        route = request.url_rule.rule if request.url_rule else "unknown"
        metrics.note(route, response.status_code, time.perf_counter() - g.started)
    return response


@app.get("/metrics")
def numbers():
    return metrics.text(), 200, {"Content-Type": "text/plain; version=0.0.4"}


def reading():
    lines = app.test_client().get("/metrics").text.splitlines()
    pairs = (line.rsplit(" ", 1) for line in lines)
    values = {name: float(value) for name, value in pairs}
    errors = sum(value for name, value in values.items() if 'status="5' in name)
    count = values["answer_seconds_count"]
    return count, errors, count - values['answer_seconds_bucket{le="0.25"}']


before = reading()
for hour in [1, 2]:
    traffic()
    now = reading()
    requests, errors, slow = (int(b - a) for a, b in zip(before, now))
    print(f"hour {hour}: {requests} requests, {errors} errors,",
          f"{slow} slower than 0.25 s")
    before = now
