import sqlite3
from flask import Flask

app = Flask(__name__)
app.config["PROPAGATE_EXCEPTIONS"] = True  # let the error through, to see it
connection = sqlite3.connect(":memory:")
connection.row_factory = sqlite3.Row
connection.executescript("CREATE TABLE dock (dock_id, bike_id); INSERT INTO dock VALUES (101, 510)")


@app.get("/docks")
def docks():
    return {"docks": connection.execute("SELECT * FROM dock").fetchall()}


try:
    app.test_client().get("/docks")
except TypeError as error:
    print("TypeError:", error)
