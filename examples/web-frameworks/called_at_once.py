import sys

from flask import Flask, request

app = Flask(__name__)
sys.tracebacklimit = 0  # show only the end of a traceback

city = request.args.get("city", "everywhere")


@app.get("/stations")
def stations():
    return f"stations in {city}"
