import hashlib
import hmac

# For practice; real ones are random.
KEYS = {101: b"key of dock 101", 102: b"key of dock 102"}
seen = set()


def sign(dock_id, message):
    return hmac.new(KEYS[dock_id], message.encode(), hashlib.sha256).hexdigest()


def receive(dock_id, message, signature):
    # Who sent it, and is it what they sent?
    if dock_id not in KEYS:
        return "refused"
    wanted = sign(dock_id, message)
    if not hmac.compare_digest(wanted.encode(), signature.encode()):
        return "refused"
    # Genuine, but is it new?
    event_id = message.split(" ")[0]
    if (dock_id, event_id) in seen:
        return "seen before"
    seen.add((dock_id, event_id))
    return "accepted"


message = "9071 bike 510 returned"
genuine = sign(101, message)
print("as sent:         ", receive(101, message, genuine))
print("sent again:      ", receive(101, message, genuine))
for place in range(len(message)):
    changed = message[:place] + "X" + message[place + 1 :]
    assert receive(101, changed, genuine) == "refused", changed
print("one char changed:", len(message), "times refused")
print("other dock:      ", receive(102, message, genuine))
plain = hashlib.sha256(message.encode()).hexdigest()
print("plain hash:      ", receive(101, message, plain))
print("no such dock:    ", receive(999, message, genuine))
print("no signature:    ", receive(101, message, "é"))
