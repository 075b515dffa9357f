from flask import Flask, request

app = Flask(__name__)
# The clear text stands here only to keep the sample short: see the page on password storage.
ACCOUNTS = {"ada": "seven grey swans row home"}
NOBODY = "a password that nobody has"


@app.post("/sessions")
def log_in():
    sent = request.get_json()
    login, password = str(sent.get("login")), str(sent.get("password"))
    # The same work and the same words, whether the account exists or not.
    right = password == ACCOUNTS.get(login, NOBODY)
    if not right or login not in ACCOUNTS:
        return {"error": "unauthenticated", "message": "Login or password is wrong."}, 401, {"WWW-Authenticate": "Bearer"}
    return {"token": "practice-token"}, 201


for login, password in [("ada", "guess"), ("zoe", "guess"), ("zoe", NOBODY), ("ada", ACCOUNTS["ada"])]:
    answer = app.test_client().post("/sessions", json={"login": login, "password": password})
    print(login, answer.status_code, answer.json)
