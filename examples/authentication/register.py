from flask import Flask, request
import vault

app = Flask(__name__)
LEAKED = {"123456123456123", "passwordpassword"}
accounts, failures, outbox = {}, {}, []  # outbox: mails that would be sent


def read():
    sent = request.get_json()
    return str(sent.get("login", "")).lower(), str(sent.get("password", ""))


def problem(password, login):
    if not 15 <= len(password) <= 128:
        return "15 to 128 characters"
    if password.lower() in LEAKED or login in password.lower():
        return "too well known, or your own name"


@app.post("/accounts")
def register():
    login, password = read()
    wrong = problem(password, login)  # None where nothing is wrong
    if wrong:
        return {"error": "invalid", "fields": {"password": wrong}}, 422
    kept = vault.keep(password)  # before the question, so that both ways take as long
    # The same answer in both cases; only the owner of the address learns more.
    if login in accounts:
        outbox.append((login, "Somebody wanted to register with your address."))
    else:
        accounts[login] = kept
        outbox.append((login, "Welcome to Spoke."))
    return {"message": "We have sent you an e-mail."}, 202


@app.post("/sessions")
def log_in():
    login, password = read()
    right = vault.is_right(password, accounts.get(login, vault.NOBODY))
    if right and failures.get(login, 0) < 5:
        failures.pop(login, None)
        return {"token": "practice-token"}, 201
    failures[login] = failures.get(login, 0) + 1
    body = {"error": "unauthenticated", "message": "Login or password is wrong."}
    return body, 401, {"WWW-Authenticate": "Bearer"}
