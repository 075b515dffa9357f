from flask import Flask, request

app = Flask(__name__)


@app.get("/rides")
def my_rides():
    return {"rides": ["Ada, 8:05, Harbour to University"]}


# “Now the error is gone.”
@app.after_request
def allow(answer):
    origin = request.headers.get("Origin", "*")
    answer.headers["Access-Control-Allow-Origin"] = origin
    answer.headers["Access-Control-Allow-Credentials"] = "true"
    return answer


client = app.test_client()
answer = client.get("/rides", headers={"Origin": "https://cats.example"})
for name in ["Access-Control-Allow-Origin", "Access-Control-Allow-Credentials"]:
    print(f"{name}: {answer.headers[name]}")
