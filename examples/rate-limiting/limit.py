from flask import Flask, request

app = Flask(__name__)
KEYS = {"a": "planner", "b": "museum"}
LIMIT, WINDOW = 3, 60
clock, counts = {"now": 0}, {}


@app.before_request
def limit():
    # Count per known key, else per address, and per window of a minute.
    window = clock["now"] // WINDOW
    caller = KEYS.get(request.headers.get("X-API-Key"), request.remote_addr)
    who = (caller, window)
    counts[who] = counts.get(who, 0) + 1
    if counts[who] > LIMIT:
        wait = (window + 1) * WINDOW - clock["now"]
        return {"error": "too-many-requests"}, 429, {"Retry-After": str(wait)}

@app.get("/stations")
def stations():
    return {"stations": 6}

for now, key in [(0, "a"), (1, "a"), (2, "a"), (48, "a"), (48, "b"), (60, "a")]:
    clock["now"] = now
    answer = app.test_client().get("/stations", headers={"X-API-Key": key})
    print(now, key, answer.status_code, answer.headers.get("Retry-After", ""))
