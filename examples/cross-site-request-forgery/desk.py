"""Spoke's staff desk: log in and refund a ride. Its form has no protection yet."""

import secrets

from flask import Flask, make_response, redirect, request

app = Flask(__name__)
sessions = {}  # number in the cookie: what the server remembers
refunded = []


def current_session():
    return sessions.get(request.cookies.get("session"))


@app.route("/login", methods=["GET", "POST"])
def login():
    if request.method == "GET":
        return '<form method="post"><input name="login"><button>Log in</button></form>'
    number = secrets.token_urlsafe(32)
    sessions[number] = {"login": request.form["login"]}  # the password is left out here
    answer = make_response(redirect("/refund"))
    answer.set_cookie("session", number, httponly=True)
    return answer


@app.get("/refund")
def form():
    fields = '<input name="ride_id">'
    fields += "<button>Refund</button>"
    return f'Refunded: {refunded} <form method="post">{fields}</form>'


@app.post("/refund")
def refund():
    if current_session() is None:
        return "Log in first.", 401
    refunded.append(int(request.form["ride_id"]))
    return f"Ride {request.form['ride_id']} is refunded."
