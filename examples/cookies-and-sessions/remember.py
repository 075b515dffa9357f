import secrets
from flask import Flask, request

app = Flask(__name__)
sessions = {}  # number: what the server remembers


@app.post("/login")
def log_in():
    token = secrets.token_urlsafe(32)  # 32 random bytes
    sessions[token] = request.form["login"]  # the password was checked before
    answer = app.make_response("welcome")
    answer.set_cookie("spoke_session", token,
                      httponly=True, secure=True, samesite="Lax")
    # One attribute a line, so that it can be read.
    print(answer.headers["Set-Cookie"].replace("; ", "\n  "))
    return answer


@app.get("/my-rides")
def my_rides():
    number = request.cookies.get("spoke_session", "")
    return "rides of " + sessions.get(number, "nobody")


ada, ben = app.test_client(), app.test_client()  # two browsers
ada.post("/login", data={"login": "ada"})
print("Ada sees:", ada.get("/my-rides").text)
print("Ben sees:", ben.get("/my-rides").text)
