from flask import Flask, request

from span import finished, span

app = Flask(__name__)


@app.get("/fare/<int:minutes>")
def fare(minutes):
    # The caller's span becomes the parent of this one.
    with span("GET /fare", request.headers.get("traceparent")):
        with span("reckon"):
            cents = minutes // 30 * 100
    return {"cents": cents}


@app.get("/spans")
def spans():
    return finished


if __name__ == "__main__":
    app.run(port=8000)
