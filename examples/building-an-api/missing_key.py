from flask import Flask, request

app = Flask(__name__)
app.logger.disabled = True  # the traceback would stand in the log


@app.post("/rides")
def start_ride():
    dock_id = request.get_json()["dock_id"]
    return {"dock_id": dock_id}, 201


client = app.test_client()
print(client.post("/rides", json={"dock": 101}).status)
app.config["PROPAGATE_EXCEPTIONS"] = True  # let the error through, to see it
try:
    client.post("/rides", json={"dock": 101})
except KeyError as error:
    print("KeyError:", error)
