import hashlib
import hmac
import json

SECRET = b"shared with the payment service"
body = b'{"id": "evt_1",  "ride_id": 4711}'  # two spaces, and why not
claimed = hmac.new(SECRET, body, hashlib.sha256).hexdigest()

event = json.loads(body)
again = json.dumps(event).encode()
computed = hmac.new(SECRET, again, hashlib.sha256).hexdigest()
print("genuine:", hmac.compare_digest(computed, claimed))
print(body, again, sep="\n")
