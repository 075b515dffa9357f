from flask import Flask, request

app = Flask(__name__)
LEAKED = {"123456123456123", "passwordpassword"}
accounts = {}
outbox = []  # mails that would be sent
failures = {}


def problem(password, login):
    if not 15 <= len(password) <= 128:
        return "15 to 128 characters, a sentence for example"
    if password.lower() in LEAKED or login in password.lower():
        return "too well known, or built from your own name"
    return None


@app.post("/accounts")
def register():
    login, password = request.get_json()["login"].lower(), request.get_json()["password"]
    if wrong := problem(password, login):
        return {"error": "invalid", "fields": {"password": wrong}}, 422
    # The same answer in both cases; only the owner of the address learns more.
    if login in accounts:
        outbox.append((login, "Somebody wanted to register with your address. You have an account already."))
    else:
        accounts[login] = password  # a hash of it, from the next page on
        outbox.append((login, "Welcome to Spoke."))
    return {"message": "We have sent you an e-mail."}, 202


@app.post("/sessions")
def log_in():
    login, password = request.get_json()["login"].lower(), request.get_json()["password"]
    if failures.get(login, 0) < 5 and login in accounts and accounts[login] == password:
        failures.pop(login, None)
        return {"token": "practice-token"}, 201
    failures[login] = failures.get(login, 0) + 1
    return {"error": "unauthenticated", "message": "Login or password is wrong."}, 401, {"WWW-Authenticate": "Bearer"}
