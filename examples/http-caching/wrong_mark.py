import time
from flask import Flask, make_response, request

app = Flask(__name__)

@app.get("/stations")
def stations():
    answer = make_response({"1": 5, "2": 0})
    # A mark of the moment, not of the content.
    answer.set_etag(str(time.perf_counter_ns()))
    return answer.make_conditional(request)

client = app.test_client()
mark = client.get("/stations").headers["ETag"]
for attempt in range(3):
    answer = client.get("/stations", headers={"If-None-Match": mark})
    print(answer.status, len(answer.data), "bytes")
    mark = answer.headers["ETag"]
