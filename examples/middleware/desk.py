from flask import Flask, g, request

app = Flask(__name__)
TOKENS = {"token-of-ada": "Ada"}
OPEN = {"stations"}


@app.before_request
def who_is_it():
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    g.rider = TOKENS.get(token) if kind.lower() == "bearer" else None
    if request.endpoint in OPEN or request.endpoint is None or g.rider:
        return None  # go on
    return {"error": "unauthenticated"}, 401, {"WWW-Authenticate": "Bearer"}


@app.after_request
def finish(response):
    response.headers["X-Content-Type-Options"] = "nosniff"
    rider = g.get("rider") or "-"
    print("log:", request.method, request.path, response.status_code, rider)
    return response


@app.get("/stations")
def stations():
    return {"stations": ["Harbour", "Hill Park"]}


@app.get("/rides")
def rides():
    return {"rides_of": g.rider}


# Added later, without a thought of log-in.
@app.get("/refunds")
def refunds():
    return {}


ADA, BARE = {"Authorization": "Bearer token-of-ada"}, {"Authorization": "token-of-ada"}
requests = [("/stations", {}), ("/rides", {}), ("/rides", ADA),
            ("/nowhere", {}), ("/rides", BARE)]
for path, headers in requests:
    answer = app.test_client().get(path, headers=headers)
    print(answer.status_code, answer.headers["X-Content-Type-Options"],
          answer.headers.get("WWW-Authenticate", ""))
print("the new endpoint:", app.test_client().get("/refunds").status)
