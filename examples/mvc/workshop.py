import sqlite3

from flask import Flask

app = Flask(__name__)
connection = sqlite3.connect(":memory:", check_same_thread=False)
connection.executescript("""
    CREATE TABLE bike (
      bike_id INTEGER PRIMARY KEY, model TEXT, days_in_workshop INTEGER);
    INSERT INTO bike VALUES
      (501, 'city', NULL), (507, 'electric', 11),
      (514, 'cargo', 8), (519, 'electric', 15);
""")


@app.get("/workshop")
def show():
    html = "<ul>"
    query = "SELECT * FROM bike WHERE days_in_workshop IS NOT NULL ORDER BY bike_id"
    for row in connection.execute(query):
        # Electric bikes may take two weeks, all others one.
        allowed = 14 if row[1] == "electric" else 7
        html = html + "<li>" + str(row[0]) + " " + row[1]
        if row[2] > allowed:
            html = html + " <strong>" + str(row[2] - allowed) + " days late</strong>"
        html = html + "</li>"
    return html + "</ul>"


if __name__ == "__main__":
    print(app.test_client().get("/workshop").text)
