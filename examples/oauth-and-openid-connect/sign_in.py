import base64
import hashlib
import secrets

import jwt

KEY, ISSUER, ME = "the provider's key, at least 32 bytes long", "https://login.example.org", "fitness"


def begin(session):
    session.update({name: secrets.token_urlsafe(32) for name in ("state", "nonce", "verifier")})
    digest = hashlib.sha256(session["verifier"].encode()).digest()
    challenge = base64.urlsafe_b64encode(digest).decode().rstrip("=")
    return {"state": session["state"], "nonce": session["nonce"], "code_challenge": challenge}


def finish(session, state, id_token):
    # Each of the three is good for one attempt.
    expected, nonce = session.pop("state", None), session.pop("nonce", None)
    session.pop("verifier", None)
    if expected is None or not secrets.compare_digest(expected.encode(), state.encode()):
        return "refused: state"
    # Signature, issuer, audience and end are checked by the library, the nonce by us.
    try:
        claims = jwt.decode(id_token, KEY, ["HS256"], audience=ME, issuer=ISSUER, options={"require": ["exp", "sub"]})
    except jwt.InvalidTokenError as error:
        return f"refused: {error}"
    return f"signed in: {claims['sub']}" if claims.get("nonce") == nonce else "refused: nonce"


def attempt(state=None, **changes):
    session = {}
    sent = begin(session)
    claims = {"iss": ISSUER, "sub": "ada", "aud": ME, "exp": 4102444800, "nonce": sent["nonce"], **changes}
    token = jwt.encode(claims, KEY, "HS256")
    print(finish(session, state or sent["state"], token), "| again:", finish(session, sent["state"], token))


for changes in [{}, {"state": "x"}, {"aud": "quiz"}, {"exp": 1}, {"nonce": "x"}, {"iss": "https://example.com"}]:
    attempt(**changes)
