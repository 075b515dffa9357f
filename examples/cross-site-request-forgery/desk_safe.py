"""The desk again, with both checks."""

import hmac
import secrets

from flask import Flask, abort, make_response, redirect, request

app = Flask(__name__)
sessions = {}
refunded = []


def current_session():
    return sessions.get(request.cookies.get("session"))


@app.before_request
def check():
    session = current_session()
    if session is not None and "csrf" not in session:
        session["csrf"] = secrets.token_urlsafe(32)
    if request.method in {"GET", "HEAD", "OPTIONS"}:
        return
    # First: where does the browser say that it comes from? Old ones say nothing.
    if request.headers.get("Sec-Fetch-Site") not in {"same-origin", "none", None}:
        abort(403)
    # Then: does it know the secret of this session?
    sent = request.form.get("csrf", "")
    if session is not None:
        if not hmac.compare_digest(sent.encode(), session["csrf"].encode()):
            abort(403)


@app.route("/login", methods=["GET", "POST"])
def login():
    if request.method == "GET":
        return '<form method="post"><input name="login"><button>Log in</button></form>'
    number = secrets.token_urlsafe(32)
    sessions[number] = {"login": request.form["login"]}
    answer = make_response(redirect("/refund"))
    answer.set_cookie("session", number, httponly=True, samesite="Lax")
    return answer


@app.get("/refund")
def form():
    session = current_session()
    if session is None:
        return "Log in first.", 401
    fields = f'<input type="hidden" name="csrf" value="{session["csrf"]}">'
    fields += '<input name="ride_id">'
    fields += "<button>Refund</button>"
    return f'Refunded: {refunded} <form method="post">{fields}</form>'


@app.post("/refund")
def refund():
    if current_session() is None:
        return "Log in first.", 401
    refunded.append(int(request.form["ride_id"]))
    return f"Ride {request.form['ride_id']} is refunded."
