import base64
import hashlib
import secrets

import jwt

KEY = "the provider's key, at least 32 bytes long"
ISSUER, ME = "https://login.example.org", "fitness"
YEAR_2100 = 4102444800


def begin(session):
    for name in ("state", "nonce", "verifier"):
        session[name] = secrets.token_urlsafe(32)
    digest = hashlib.sha256(session["verifier"].encode()).digest()
    challenge = base64.urlsafe_b64encode(digest).decode().rstrip("=")
    state, nonce = session["state"], session["nonce"]
    return {"state": state, "nonce": nonce, "code_challenge": challenge}


def finish(session, state, id_token):
    # Each of the three is good for one attempt.
    expected, nonce = session.pop("state", None), session.pop("nonce", None)
    session.pop("verifier", None)
    if expected is None:
        return "refused: state"
    if not secrets.compare_digest(expected.encode(), state.encode()):
        return "refused: state"
    # Signature, issuer, audience and end are checked by the library, the nonce by us.
    try:
        claims = jwt.decode(id_token, KEY, ["HS256"], audience=ME, issuer=ISSUER,
                            options={"require": ["exp", "sub"]})
    except jwt.InvalidTokenError as error:
        return f"refused: {error}"
    if claims.get("nonce") != nonce:
        return "refused: nonce"
    return f"signed in: {claims['sub']}"


def attempt(state=None, **changes):
    session = {}
    sent = begin(session)
    claims = {"iss": ISSUER, "sub": "ada", "aud": ME, "exp": YEAR_2100,
              "nonce": sent["nonce"]}
    token = jwt.encode({**claims, **changes}, KEY, "HS256")
    first = finish(session, state or sent["state"], token)
    print(first, "| again:", finish(session, sent["state"], token))


attempt()
attempt(state="x")
attempt(aud="quiz")
attempt(exp=1)
attempt(nonce="x")
attempt(iss="https://example.com")
