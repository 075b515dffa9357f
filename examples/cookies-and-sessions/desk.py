import secrets
from flask import Flask, request

app = Flask(__name__)
COOKIE, sessions = "spoke_session", {}
app.config["SECURE_COOKIES"] = False  # True as soon as there is HTTPS


def known():
    return sessions.get(request.cookies.get(COOKIE, ""))


def renewed(text, remembered):
    # The old number dies, a fresh one takes its place.
    sessions.pop(request.cookies.get(COOKIE, ""), None)
    token, answer = secrets.token_urlsafe(32), app.make_response(text)
    sessions[token] = remembered
    answer.set_cookie(COOKIE, token, httponly=True, samesite="Lax",
                      secure=app.config["SECURE_COOKIES"])
    return answer


@app.get("/")
def home():
    who = known()
    if who:
        return f"{who['login']}, {who['role']}"
    return '<form method="post" action="/login"><button>Log in</button></form>'


@app.post("/login")
def log_in():
    return renewed("welcome", {"login": "mia", "role": "mechanic"})


@app.post("/promote")
def promote():
    who = known()
    if not who:
        return "log in first", 401
    return renewed("promoted", {"login": who["login"], "role": "operator"})


@app.post("/logout")
def log_out():
    sessions.pop(request.cookies.get(COOKIE, ""), None)
    answer = app.make_response("bye")
    answer.delete_cookie(COOKIE)
    return answer
