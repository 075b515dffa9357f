import hmac
import secrets

from flask import abort, request

from desk import app, current_session, refunded, sessions


# Before every request that may change something, look for the token of this session.
@app.before_request
def check_token():
    session = current_session()
    if session is None or request.method in {"GET", "HEAD", "OPTIONS"}:
        return
    if not hmac.compare_digest(request.form.get("csrf", "").encode(), session["csrf"].encode()):
        abort(403)


# Log in; the session gets a token, which our own form would carry in a hidden field.
browser = app.test_client()
browser.post("/login", data={"login": "oli"})
session = next(iter(sessions.values()))
session["csrf"] = secrets.token_urlsafe(32)
for name, token in [("no token", None), ("a guess", "abc"), ("our form", session["csrf"])]:
    print(name, browser.post("/refund", data={"ride_id": "9001", "csrf": token}).status_code)
