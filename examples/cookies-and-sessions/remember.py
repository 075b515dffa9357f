import secrets
from flask import Flask, request

app = Flask(__name__)
sessions = {}  # number: what the server remembers


@app.post("/login")
def log_in():
    token = secrets.token_urlsafe(32)  # 32 random bytes
    sessions[token] = request.form["login"]  # the password was checked before
    answer = app.make_response("welcome")
    answer.set_cookie("spoke_session", token, httponly=True, secure=True, samesite="Lax")
    print(answer.headers["Set-Cookie"].replace(token, "<43 characters>"))
    return answer


@app.get("/my-rides")
def my_rides():
    return "rides of " + sessions.get(request.cookies.get("spoke_session", ""), "nobody")


ada, ben = app.test_client(), app.test_client()  # two browsers
ada.post("/login", data={"login": "ada"})
print(ada.get("/my-rides").text, "|", ben.get("/my-rides").text, "|", len(sessions), "session")
