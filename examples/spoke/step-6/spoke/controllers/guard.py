"""Who is calling? Programs send a token in a header, browsers a cookie; each way is good for its half only."""

import hmac

from flask import current_app, g, redirect, request, url_for
from werkzeug.wrappers import Response

from spoke import clock, database
from spoke.errors import Forbidden, Unauthenticated
from spoke.models import sessions
from spoke.permissions import may_use_desk

COOKIE = "spoke_session"


def bearer_token() -> str:
    """Return the token of the Authorization header, or an empty text."""
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    return token.strip() if kind.lower() == "bearer" else ""


def caller(*roles: str) -> dict:
    """Return the account that calls the API; raise 401 without a valid token, 403 where it has none of these roles."""
    account = sessions.account_of(database.get(), bearer_token(), clock.now())
    if account is None:
        raise Unauthenticated("Send a valid token: Authorization: Bearer ...")
    if account["role"] not in roles:
        raise Forbidden(f"This is not for the role {account['role']}.")
    return account


def staff() -> dict:
    """Return the account at the desk. `check_desk` has made sure that there is one."""
    return g.account


def check_desk() -> Response | None:
    """Before every request: nobody gets into the desk without being staff, and no form without its hidden value."""
    g.account, g.csrf = None, ""
    if request.blueprint not in current_app.config["DESK"] or request.endpoint == "login.enter":
        return None

    # Who is it?
    token = request.cookies.get(COOKIE, "")
    account = sessions.account_of(database.get(), token, clock.now())
    if account is None:
        return redirect(url_for("login.enter"), 303)

    # A strange site can make the browser send the cookie, but does not know this value
    expected = sessions.csrf_of(token)
    if request.method == "POST" and not hmac.compare_digest(request.form.get("csrf", "").encode(), expected.encode()):
        raise Forbidden("This form was not sent from our page, or is too old. Open the page again.")
    if not may_use_desk(account) and request.endpoint != "login.leave":
        raise Forbidden("The desk is for staff.")
    g.account, g.csrf = account, expected
    return None


def for_views() -> dict:
    """Give every view the account and the hidden value of its forms."""
    return {"account": g.get("account"), "csrf": g.get("csrf", "")}
