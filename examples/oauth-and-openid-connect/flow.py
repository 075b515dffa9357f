import base64
import hashlib
import secrets


def challenge_of(verifier):
    digest = hashlib.sha256(verifier.encode("ascii")).digest()
    return base64.urlsafe_b64encode(digest).decode().rstrip("=")


# 1. The app makes a secret and sends only its hash along, through the browser.
verifier = secrets.token_urlsafe(32)
asked = {"client_id": "fitness", "scope": "rides:read", "code_challenge": challenge_of(verifier)}

# 2. The rider logs in at Spoke and agrees; Spoke sends a code back, through the browser.
codes = {"code-1": asked}

# 3. The app shows code and secret at Spoke's token endpoint, directly, past the browser.
def exchange(code, verifier):
    if code not in codes or challenge_of(verifier) != codes[code]["code_challenge"]:
        return {"error": "invalid_grant"}
    return {"access_token": "...", "scope": codes.pop(code)["scope"]}

for who, secret in [("thief", "a guess"), ("app", verifier), ("app again", verifier)]:
    print(who, exchange("code-1", secret))
