import hmac
import secrets

from flask import abort, request

from desk import app, current_session, sessions


# Before a request that may change something, look for this session's token.
@app.before_request
def check_token():
    session = current_session()
    if session is None or request.method in {"GET", "HEAD", "OPTIONS"}:
        return
    sent = request.form.get("csrf", "")
    if not hmac.compare_digest(sent.encode(), session["csrf"].encode()):
        abort(403)


# Log in; the only session gets a token, which our form would carry too.
browser = app.test_client()
browser.post("/login", data={"login": "oli"})
right = secrets.token_urlsafe(32)
for session in sessions.values():
    session["csrf"] = right
for name, token in [("no token", ""), ("a guess", "abc"), ("our form", right)]:
    answer = browser.post("/refund", data={"ride_id": "9001", "csrf": token})
    print(name, answer.status_code)
