from collections import Counter
from datetime import datetime, timezone
from email.utils import format_datetime

from flask import Flask, request

app = Flask(__name__)
DEPRECATED = datetime(2026, 11, 1, tzinfo=timezone.utc)
END = datetime(2027, 5, 1, tzinfo=timezone.utc)
callers = Counter()


def load_ride(ride_id):
    return {"ride_id": ride_id, "seconds": 2040}


@app.get("/v1/rides/<int:ride_id>")
def ride_v1(ride_id):
    return {"ride_id": ride_id, "minutes": load_ride(ride_id)["seconds"] // 60}


@app.get("/v2/rides/<int:ride_id>")
def ride_v2(ride_id):
    return load_ride(ride_id)


@app.after_request
def announce(answer):
    if request.path.startswith("/v1/"):
        callers[request.headers.get("User-Agent")] += 1
        answer.headers["Deprecation"] = f"@{int(DEPRECATED.timestamp())}"
        answer.headers["Sunset"] = format_datetime(END, usegmt=True)
        changes = "https://api.spoke.example/changes"
        answer.headers["Link"] = f'<{changes}>; rel="deprecation"'
    return answer


def call(path, app_name):
    answer = app.test_client().get(path, headers={"User-Agent": app_name})
    print(path, answer.json)
    for name in ["Deprecation", "Sunset", "Link"]:
        if name in answer.headers:
            print(f"  {name}: {answer.headers[name]}")


call("/v1/rides/9001", "phone/3.1")
call("/v2/rides/9001", "phone/4.0")
call("/v1/rides/9002", "partner")
print(dict(callers))
