"""The rides API with CORS for one page: https://map.spoke.example may read answers."""

from flask import Flask, request

app = Flask(__name__)
ALLOWED = {"https://map.spoke.example"}


@app.get("/stations")
def stations():
    return {"stations": [{"name": "Harbour", "bikes": 5}]}


@app.post("/rides")
def start_ride():
    return {"ride_id": 9001}, 201


# After every answer, errors and preflights included.
@app.after_request
def allow(answer):
    answer.vary.add("Origin")
    if request.headers.get("Origin") in ALLOWED:
        answer.headers["Access-Control-Allow-Origin"] = request.headers["Origin"]
        if request.method == "OPTIONS":
            answer.headers["Access-Control-Allow-Methods"] = "GET, POST"
            answer.headers["Access-Control-Allow-Headers"] = "Content-Type"
    return answer


if __name__ == "__main__":
    app.run(port=8000)
