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
    claimed = request.headers.get("X-Signature", "")
    if not hmac.compare_digest(sign(request.get_data()).encode(), claimed.encode()):
        return "", 401
    print("believed:", json.loads(request.get_data())["type"])
    return "", 204

body = b'{"id": "evt_1",  "type": "payment.succeeded", "ride_id": 4711}'
for sent, signature in [(body, sign(body)), (body, "0" * 64), (body.replace(b"4711", b"4712"), sign(body))]:
    print(app.test_client().post("/hooks/payments", data=sent, headers={"X-Signature": signature}).status)
