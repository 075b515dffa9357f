from flask import Flask, request

import vault

app = Flask(__name__)
accounts = {"ada": vault.keep("seven grey swans row home")}


@app.post("/sessions")
def log_in():
    sent = request.get_json()
    login, password = str(sent.get("login")), str(sent.get("password"))
    # The same work and the same words, whether the account exists or not.
    if not vault.is_right(password, accounts.get(login, vault.NOBODY)):
        words = "Login or password is wrong."
        body = {"error": "unauthenticated", "message": words}
        return body, 401, {"WWW-Authenticate": "Bearer"}
    return {"token": "practice-token"}, 201


GOOD = "seven grey swans row home"
for login, password in [("ada", "guess"), ("zoe", "guess"),
                        ("zoe", GOOD), ("ada", GOOD)]:
    body = {"login": login, "password": password}
    answer = app.test_client().post("/sessions", json=body)
    print(login, answer.status_code, answer.json)
