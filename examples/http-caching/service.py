import hashlib
from flask import Flask, make_response, request

app = Flask(__name__)
docks = {"1": 5, "2": 0}

@app.get("/logo-7f3a.svg")
def logo():
    # Its name changes with its content, so a copy is good for a year.
    rules = "max-age=31536000, immutable"
    return "<svg/>", 200, {"Content-Type": "image/svg+xml", "Cache-Control": rules}

@app.get("/stations")
def stations():
    # Keep a copy, but ask before each use.
    answer = make_response(docks)
    answer.headers["Cache-Control"] = "no-cache"
    answer.set_etag(hashlib.sha256(answer.data).hexdigest()[:8])
    return answer.make_conditional(request)

@app.post("/take/<dock>")
def take(dock):
    docks[dock] -= 1
    return "", 204

@app.get("/trips")
@app.get("/trips-carelessly")
def trips():
    rules = "private, no-cache" if request.path == "/trips" else "max-age=60"
    return f"trips of {request.cookies.get('rider')}\n", 200, {"Cache-Control": rules}

if __name__ == "__main__":
    app.run(port=8000)
