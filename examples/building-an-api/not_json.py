import sqlite3
from flask import Flask

app = Flask(__name__)
app.config["PROPAGATE_EXCEPTIONS"] = True  # let the error through, to see it
connection = sqlite3.connect(":memory:")
connection.row_factory = sqlite3.Row
connection.execute("CREATE TABLE dock (dock_id, bike_id)")
connection.execute("INSERT INTO dock VALUES (101, 510)")


@app.get("/docks")
def docks():
    rows = connection.execute("SELECT * FROM dock").fetchall()
    return {"docks": rows}


try:
    app.test_client().get("/docks")
except TypeError as error:
    print("TypeError:", error)
