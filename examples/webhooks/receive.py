import hashlib
import hmac
import json
from flask import Flask, request

app = Flask(__name__)
SECRET = b"shared with the payment service"


def sign(body):
    return hmac.new(SECRET, body, hashlib.sha256).hexdigest()


@app.post("/hooks/payments")
def receive():
    # The bytes as they came, before anybody parses them.
    raw = request.get_data()
    claimed = request.headers.get("X-Signature", "")
    if not hmac.compare_digest(sign(raw).encode(), claimed.encode()):
        return "", 401
    print("believed:", json.loads(raw)["type"])
    return "", 204


def deliver(body, signature):
    headers = {"X-Signature": signature}
    answer = app.test_client().post("/hooks/payments", data=body, headers=headers)
    print(answer.status)

body = b'{"id": "evt_1",  "type": "payment.succeeded", "ride_id": 4711}'
deliver(body, sign(body))
deliver(body, "0" * 64)
deliver(body.replace(b"4711", b"4712"), sign(body))
