from flask import Flask, request

app = Flask(__name__)
docks = {101: 510, 102: None, 103: 514}

def move(start, end):  # the rule: no word of HTTP
    if start not in docks or end not in docks:
        raise LookupError("no such dock")
    if docks[start] is None or docks[end] is not None:
        raise ValueError("a bike and an empty dock are needed")
    docks[start], docks[end] = None, docks[start]

@app.post("/docks/<int:start>/moves")
def post_move(start):
    body = request.get_json()
    if not isinstance(body, dict) or type(body.get("to")) is not int:
        return {"error": "to: a whole number"}, 422
    try:
        move(start, body["to"])
    except LookupError as problem:
        return {"error": str(problem)}, 404
    except ValueError as problem:
        return {"error": str(problem)}, 409
    return docks

for end in ["102", 999, 103, 102, 102]:
    answer = app.test_client().post("/docks/101/moves", json={"to": end})
    print(end, answer.status_code, answer.json)
