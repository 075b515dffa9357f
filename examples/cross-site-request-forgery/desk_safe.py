import hmac
import re
import secrets

from flask import abort, request

import desk
from desk import app, current_session, refunded


@app.before_request
def check():
    session = current_session()
    if session is not None:
        session.setdefault("csrf", secrets.token_urlsafe(32))
    if request.method in {"GET", "HEAD", "OPTIONS"}:
        return
    # First: where does the browser say that the request comes from? Old browsers say nothing.
    if request.headers.get("Sec-Fetch-Site", "same-origin") not in {"same-origin", "none"}:
        abort(403)
    # Then: does it know the secret of this session?
    if session is not None and not hmac.compare_digest(request.form.get("csrf", "").encode(), session["csrf"].encode()):
        abort(403)


def form():
    if current_session() is None:
        return "Log in first.", 401
    hidden = f'<input type="hidden" name="csrf" value="{current_session()["csrf"]}">'
    return desk.form().replace("<button>", f"{hidden}<button>")


app.view_functions["form"] = form
oli, eve = app.test_client(), app.test_client()
oli.post("/login", data={"login": "oli"})
eve.post("/login", data={"login": "eve"})
mine, other = (re.search('csrf" value="(.+?)"', browser.get("/refund").text)[1] for browser in [oli, eve])
for token, site in [(None, "cross-site"), ("", "same-origin"), (other, "same-origin"), (mine, "same-site"), (mine, "same-origin")]:
    answer = oli.post("/refund", data={"ride_id": "9001", "csrf": token}, headers={"Sec-Fetch-Site": site})
    print(site, "with", {None: "no token", "": "an empty token", mine: "own token"}.get(token, "another's token"), answer.status_code)
print("refunded:", refunded)
