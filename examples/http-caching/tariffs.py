import hashlib
from flask import Flask, make_response, request

app = Flask(__name__)
prices = {"standard": 100}


@app.get("/tariffs")
def tariffs():
    answer = make_response(prices)
    answer.headers["Cache-Control"] = "max-age=60"
    answer.set_etag(hashlib.sha256(answer.data).hexdigest()[:8])
    return answer.make_conditional(request)


@app.get("/riders/me")
def me():
    answer = make_response({"name": request.headers.get("X-Rider", "nobody")})
    answer.headers["Cache-Control"] = "private, no-cache"
    return answer


@app.get("/receipts/<int:ride>")
def receipt(ride):
    answer = make_response({"ride": ride, "card": "...4242"})
    answer.headers["Cache-Control"] = "no-store"
    return answer


if __name__ == "__main__":
    client = app.test_client()
    mark = client.get("/tariffs").headers["ETag"]
    for price in [100, 120]:
        prices["standard"] = price
        answer = client.get("/tariffs", headers={"If-None-Match": mark})
        print(price, answer.status_code, "body:", len(answer.data) > 0, end=" ")
        print("new mark:", answer.headers["ETag"] != mark)
    for path in ["/tariffs", "/riders/me", "/receipts/8141"]:
        print(path, "->", client.get(path).headers["Cache-Control"])
