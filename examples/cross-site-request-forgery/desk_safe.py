import hmac
import re
import secrets

from flask import abort, request

from desk import app, current_session, form, refunded


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
    sent = request.form.get("csrf", "")
    if session is not None and not hmac.compare_digest(sent.encode(), session["csrf"].encode()):
        abort(403)


def guarded_form():
    token = (current_session() or {}).get("csrf", "")
    return form().replace("<button>", f'<input type="hidden" name="csrf" value="{token}"><button>')


# Two browsers, and every way of sending a form.
app.view_functions["form"] = guarded_form
oli, eve, ours = app.test_client(), app.test_client(), "same-origin"
oli.post("/login", data={"login": "oli"})
eve.post("/login", data={"login": "eve"})
mine, other = (re.search('csrf" value="(.+?)"', browser.get("/refund").text)[1] for browser in [oli, eve])
for token, site in [("", "cross-site"), ("", ours), (other, ours), (mine, "same-site"), (mine, ours)]:
    answer = oli.post("/refund", data={"ride_id": "9001", "csrf": token}, headers={"Sec-Fetch-Site": site})
    print({"": "no token", other: "Eve's token", mine: "own token"}[token], "from", site, answer.status_code)
print("refunded:", refunded)
