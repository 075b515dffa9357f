from flask import request
from plain_api import app

PAGE = "http://127.0.0.1:5001"


@app.after_request
def allow(answer):
    answer.vary.add("Origin")
    if request.headers.get("Origin") == PAGE:
        answer.headers["Access-Control-Allow-Origin"] = PAGE
        if request.method == "OPTIONS":
            answer.headers["Access-Control-Allow-Methods"] = "GET, POST"
            allowed = "Content-Type, Authorization"
            answer.headers["Access-Control-Allow-Headers"] = allowed
    return answer


# The page, a page on another port, and a path that does not exist.
client = app.test_client()
asked = {
    "Access-Control-Request-Method": "POST",
    "Access-Control-Request-Headers": "authorization,content-type",
}
for method, path, origin in [
    ("GET", "/stations", PAGE),
    ("OPTIONS", "/rides", PAGE),
    ("GET", "/nothing", PAGE),
    ("GET", "/stations", "http://127.0.0.1:5002"),
    ("OPTIONS", "/rides", "http://127.0.0.1:5002"),
]:
    headers = {"Origin": origin}
    if method == "OPTIONS":
        headers.update(asked)
    answer = client.open(path, method=method, headers=headers)
    print(origin[-4:], method, path, answer.status_code)
    for name, value in answer.headers:
        if name.startswith("Access-Control"):
            print("    ", name, "=", value)

# A program that is no browser: CORS does not stop it, the missing token does.
foreign = {"Origin": "https://cats.example"}
print(client.post("/rides", json={"dock_id": 1}, headers=foreign).status_code)
