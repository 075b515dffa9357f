import base64
import hashlib
import secrets


def challenge_of(verifier):
    digest = hashlib.sha256(verifier.encode("ascii")).digest()
    return base64.urlsafe_b64encode(digest).decode().rstrip("=")


# 1. The app makes a secret and sends only its hash along, through the browser.
verifier = secrets.token_urlsafe(32)
asked = {
    "client_id": "fitness",
    "scope": "rides:read",
    "code_challenge": challenge_of(verifier),
}

# 2. The rider logs in at Spoke and agrees; the browser carries a code back.
codes = {"code-1": asked}

# 3. The app shows code and secret at Spoke's token endpoint, past the browser.
def exchange(code, verifier):
    asked = codes.get(code)
    if asked is None or challenge_of(verifier) != asked["code_challenge"]:
        return {"error": "invalid_grant"}
    del codes[code]
    return {"access_token": "...", "scope": asked["scope"]}

print("thief", exchange("code-1", "a guess"))
print("app", exchange("code-1", verifier))
print("app again", exchange("code-1", verifier))
