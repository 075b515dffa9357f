import time
from flask import Flask, g, request
import metrics

app = Flask(__name__)


@app.before_request
def start_clock():
    g.started = time.perf_counter()

@app.after_request
def note(response):
    # The route with its gap, /stations/<int:n>, and not the path that was asked for.
    route = request.url_rule.rule if request.url_rule else "unknown"
    metrics.note(route, response.status_code, time.perf_counter() - g.started)
    return response

@app.get("/stations/<int:n>")
def station(n):
    return {"station": n} if n <= 3 else ({"error": "not-found"}, 404)

@app.post("/rides/<int:dock>")
def start_ride(dock):
    if dock == 102:
        time.sleep(0.4)  # a dock that answers slowly
    if dock == 103:
        raise RuntimeError("the dock did not answer")
    return {"dock": dock}, 201

@app.get("/metrics")
def numbers():
    return metrics.text(), 200, {"Content-Type": "text/plain; version=0.0.4"}

if __name__ == "__main__":
    app.run(port=8000)
